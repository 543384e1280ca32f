import { Link } from '@tanstack/react-router';
import { Route } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePeople, useSession } from '~/api/queries';
import type { RecordDetail } from '~/api/types';
import { personOf } from '~/fields/read';
import styles from './Facts.module.css';

/** An assignment explains itself: the path of the run that made it. */
export function WhyMine({ record }: { record: RecordDetail }) {
  const { t } = useTranslation('records');
  const me = useSession().user?.id;
  const owner = personOf(record.values, 'ASSIGNED_BY_ID');
  const name = usePeople().find((person) => person.id === owner)?.name;
  const run = record.assigned_by;
  if (!run) return null;
  return (
    <Link to="/runs/$id" params={{ id: run.id }} className={styles.why}>
      <Route size={13} aria-hidden="true" />
      {owner === me || !name ? t('why_mine') : t('why_theirs', { name })}
    </Link>
  );
}
