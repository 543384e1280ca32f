import { Button } from '@mantine/core';
import { CopyCheck } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, RecordDetail } from '~/api/types';
import styles from './Duplicates.module.css';
import { MatchList } from './MatchList';
import { useDismiss, useMatches } from './useDuplicates';

const MergeDialog = lazy(() => import('./MergeDialog').then((file) => ({ default: file.MergeDialog })));

/** Above a card: others that may be the same, to be merged or told apart for good. */
export function CardNote({ record }: { record: RecordDetail }) {
  const { t } = useTranslation('duplicates');
  const { kind, id, values, can } = record;
  const kin = [...(record.became?.records ?? []), { kind: 'lead', id: values.LEAD_ID }];
  const found = useMatches(kind, values, id);
  // A lead and what it became share their names and addresses by nature.
  const matches = found.filter((match) => !kin.some((one) => one.kind === match.kind && one.id === match.id));
  const { mutate: dismiss, isPending } = useDismiss(kind);
  const [merging, merge] = useState<Id | null>(null);
  const own = [...new Set(matches.filter((match) => match.kind === kind).flatMap((match) => match.keys))];
  if (matches.length === 0) return null;
  return (
    <section className={styles.note} data-card aria-label={t('may_be')}>
      <header>
        <CopyCheck size={15} aria-hidden="true" />
        <strong>{t('may_be')}</strong>
        {own.length > 0 && (
          <Button size="compact-xs" variant="subtle" loading={isPending} onClick={() => dismiss(own)}>
            {t('different')}
          </Button>
        )}
      </header>
      <MatchList
        matches={matches}
        of={{ kind, values, id }}
        mergeable={(match) => match.kind === kind && can.includes('update')}
        merge={merge}
      />
      {merging !== null && (
        <Suspense>
          <MergeDialog kind={kind} ids={[id, merging]} close={() => merge(null)} />
        </Suspense>
      )}
    </section>
  );
}
