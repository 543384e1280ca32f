import { useTranslation } from 'react-i18next';
import { RecordLink } from '~/ui/RecordLink';
import type { CreatedEntry } from './path';
import styles from './RunView.module.css';

/** What the lead became, or what that waits for. */
export function CreatedReport({ created: { records, waits } }: { created: CreatedEntry['created'] }) {
  const { t } = useTranslation('process');
  const { t: app } = useTranslation();
  if (waits) return <p className={styles.error}>{t('created_waits', { why: waits })}</p>;
  if (records.length === 0) return <p className={styles.muted}>{t('created_nothing')}</p>;
  return records.map(({ kind, id, title }) => (
    <p key={kind}>
      {`${app(`kind_${kind}`)}: `}
      <RecordLink kind={kind} id={id}>
        {title || `#${id}`}
      </RecordLink>
    </p>
  ));
}
