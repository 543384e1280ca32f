import { ChevronRight, Workflow } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, RecordDetail, TimelineEntry } from '~/api/types';
import { Ago } from '~/ui/Ago';
import styles from './Timeline.module.css';
import { TimelineItem } from './TimelineItem';

interface Props {
  entries: TimelineEntry[];
  record: RecordDetail;
  fields: Field[];
}

/** Several automatic changes in one line, opened by a click. */
export function Noise({ entries, record, fields }: Props) {
  const { t } = useTranslation('records');
  const [open, setOpen] = useState(false);
  const processes = [...new Set(entries.flatMap(({ run }) => (run ? [run.process] : [])))];
  return (
    <>
      <li className={styles.item}>
        <span className={styles.glyph} aria-hidden="true">
          <Workflow size={14} />
        </span>
        <button type="button" className={styles.noise} aria-expanded={open} onClick={() => setOpen(!open)}>
          <ChevronRight size={14} aria-hidden="true" />
          <span>
            <b>{t('automatic', { count: entries.length })}</b> {processes.join(', ')}
          </span>
          <Ago at={entries[0]?.at ?? ''} />
        </button>
      </li>
      {open &&
        entries.map((entry) => <TimelineItem key={entry.id} entry={entry} record={record} fields={fields} />)}
    </>
  );
}
