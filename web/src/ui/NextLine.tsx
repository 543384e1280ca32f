import { CalendarClock, CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Next } from '~/api/types';
import { dateTime, due } from '~/i18n/format';
import styles from './NextLine.module.css';
import { useMinute } from './useAgo';

/** What is to be done next, overdue in pink; when nothing is planned it says so, for that is what is missing. */
export function NextLine({ next }: { next: Next | null }) {
  const { t } = useTranslation();
  useMinute();
  if (!next) {
    return (
      <span className={styles.line} data-state="none">
        <CircleAlert size={13} aria-hidden="true" />
        {t('next_none')}
      </span>
    );
  }
  const overdue = new Date(next.due).getTime() < Date.now();
  return (
    <span
      className={styles.line}
      data-state={overdue ? 'overdue' : 'planned'}
      title={`${next.subject || t(`activity_${next.type}`)} · ${dateTime(next.due)}`}
    >
      <CalendarClock size={13} aria-hidden="true" />
      <span className={styles.words}>{`${next.subject || t(`activity_${next.type}`)},`}</span>{' '}
      <span className={styles.due}>{due(next.due)}</span>
    </span>
  );
}
