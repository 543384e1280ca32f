import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Match } from '~/api/types';
import styles from './Duplicates.module.css';
import type { Compared } from './MatchList';
import { useAskFor } from './useDuplicates';

/** Beside a record that one may not see: asks whoever holds it, once. */
export function AskFor({ match, of }: { match: Match; of: Compared }) {
  const { t } = useTranslation('duplicates');
  const { mutate, isPending, isSuccess } = useAskFor(of.kind, of.values, of.id);
  if (match.asked || isSuccess) {
    return (
      <span role="status" className={styles.same}>
        {t('asked')}
      </span>
    );
  }
  return (
    <Button size="compact-xs" variant="light" loading={isPending} onClick={() => mutate(match.ask)}>
      {t('ask')}
    </Button>
  );
}
