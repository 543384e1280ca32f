import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { Recycle } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deleted, Id, Kind } from '~/api/types';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { KindTabs } from '~/ui/KindTabs';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { useRestore } from '~/ui/useDelete';
import styles from './Bin.module.css';
import { BinTable } from './BinTable';
import { useBin } from './useBin';

export function BinPage() {
  const { kind } = useParams({ from: '/inside/bin/$kind' });
  const { t } = useTranslation('bin');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useBin(kind);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('title')} center={<KindTabs to="/bin/$kind" kind={kind} />}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows />)}
      {data && items.length === 0 && (
        <EmptyState icon={Recycle} title={t('empty_title')} text={t('empty_text')} />
      )}
      {items.length > 0 && <Content key={kind} kind={kind} items={items} />}
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
    </Page>
  );
}

function Content({ kind, items }: { kind: Kind; items: Deleted[] }) {
  const { t } = useTranslation('bin');
  const restore = useRestore(kind);
  const [wanted, choose] = useState<Id[]>([]);
  const chosen = wanted.filter((id) => items.some((item) => item.id === id));
  return (
    <div className={styles.content}>
      <p className={styles.note}>{t('note')}</p>
      {chosen.length > 0 && (
        <Button size="xs" className={styles.together} onClick={() => restore(chosen)}>
          {t('restore_some', { count: chosen.length })}
        </Button>
      )}
      <BinTable items={items} chosen={chosen} choose={choose} restore={(id) => restore([id])} />
    </div>
  );
}
