import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CopyCheck } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasBoard } from '~/api/kinds';
import { phoneFormatsQuery } from '~/api/queries';
import type { DuplicateGroup, Id, Kind } from '~/api/types';
import { shownPhone } from '~/fields/phone';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { KindTabs } from '~/ui/KindTabs';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { RecordLink } from '~/ui/RecordLink';
import { StageDot } from '~/ui/StageDot';
import styles from './Duplicates.module.css';
import { useDismiss, useGroups } from './useDuplicates';

const MergeDialog = lazy(() => import('./MergeDialog').then((file) => ({ default: file.MergeDialog })));
const AT_ONCE = 5;

export function DuplicatesPage() {
  const { kind } = useParams({ from: '/inside/duplicates/$kind' });
  const { t } = useTranslation('duplicates');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useGroups(kind);
  const [merging, merge] = useState<Id[] | null>(null);
  const groups = data?.pages.flatMap((page) => page.groups) ?? [];
  return (
    <Page
      title={t('title')}
      center={<KindTabs to="/duplicates/$kind" kind={kind} of={(one) => one !== 'document'} />}
    >
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows />)}
      {data && groups.length === 0 && (
        <EmptyState icon={CopyCheck} title={t('empty_title')} text={t('empty_text')} />
      )}
      {groups.length > 0 && (
        <ul className={styles.groups}>
          {groups.map((group) => (
            <Group key={group.key} kind={kind} group={group} merge={merge} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button
          variant="default"
          className={styles.more}
          loading={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
      {merging && (
        <Suspense>
          <MergeDialog kind={kind} ids={merging} close={() => merge(null)} />
        </Suspense>
      )}
    </Page>
  );
}

/** What they share, as people write it. */
function useValue(kind: Kind, { matched, value, items }: DuplicateGroup): string {
  const formats = useQuery(phoneFormatsQuery).data;
  // Leads and deals are called after what is asked, not after who asks.
  if (matched === 'name' && !hasBoard(kind)) return items[0]?.title ?? value;
  const kept = `+${value}`;
  const shown = matched === 'phone' ? shownPhone(kept, formats) : value;
  return shown === kept ? value : shown;
}

interface GroupProps {
  kind: Kind;
  group: DuplicateGroup;
  merge: (ids: Id[]) => void;
}

function Group({ kind, group, merge }: GroupProps) {
  const { t } = useTranslation('duplicates');
  const { mutate: dismiss, isPending } = useDismiss(kind);
  const { key, matched, count, items } = group;
  const value = useValue(kind, group);
  return (
    <li className={styles.group}>
      <header>
        <h2>
          {t(`same_${matched}`)} <span>{value}</span>
        </h2>
        <span className={styles.count}>{t('count', { count })}</span>
        <Button
          size="compact-sm"
          variant="default"
          loading={isPending}
          aria-label={t('different_all', { value })}
          onClick={() => dismiss([key])}
        >
          {t('different')}
        </Button>
        <Button
          size="compact-sm"
          aria-label={t('merge_all', { value })}
          onClick={() => merge(items.slice(0, AT_ONCE).map(({ id }) => id))}
        >
          {t('merge')}
        </Button>
      </header>
      <ul>
        {items.map(({ id, title, subtitle, stage }) => (
          <li key={id}>
            <RecordLink kind={kind} id={id}>
              {title}
            </RecordLink>
            <span className={styles.subtitle}>{subtitle}</span>
            {stage && (
              <span className={styles.stage}>
                <StageDot color={stage.color} /> {stage.name}
              </span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
