import { useTranslation } from 'react-i18next';
import type { Field, RecordDetail } from '~/api/types';
import styles from './Timeline.module.css';
import { TimelineItem } from './TimelineItem';
import { useTimeline } from './useTimeline';

export function Timeline({ record, fields }: { record: RecordDetail; fields: Field[] }) {
  const { t } = useTranslation('records');
  const { data } = useTimeline(record.kind, record.id, 'changes');
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <section className={styles.timeline} aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      <ol>
        {entries.map((entry) => (
          <TimelineItem key={entry.id} entry={entry} fields={fields} values={record.values} />
        ))}
      </ol>
    </section>
  );
}
