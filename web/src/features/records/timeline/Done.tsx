import { useTranslation } from 'react-i18next';
import { usePeople } from '~/api/queries';
import type { Activity } from '~/api/types';
import { dateTime } from '~/i18n/format';
import styles from './Timeline.module.css';

/** An activity that is over: what it was, and who did it when somebody else ticked it off. */
export function Done({ activity }: { activity: Activity }) {
  const { t } = useTranslation('records');
  const { subject, text, due, responsible, done_by: doneBy } = activity;
  const name = usePeople().find((person) => person.id === responsible)?.name;
  const planned = activity.done_at !== activity.at;
  return (
    <div className={styles.done}>
      {subject && <p className={styles.subject}>{subject}</p>}
      {text && <p className={styles.text}>{text}</p>}
      {planned && <small>{t('was_planned', { when: dateTime(due) })}</small>}
      {name && responsible !== doneBy && <small>{t('was_for', { name })}</small>}
    </div>
  );
}
