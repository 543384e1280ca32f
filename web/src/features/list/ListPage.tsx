import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SECTIONS, STAGE_FIELDS } from '~/api/kinds';
import { fieldsQuery } from '~/api/queries';
import type { Kind } from '~/api/types';
import { MoveDialogs } from '~/features/moving/MoveDialogs';
import { goalsOf } from '~/features/moving/moving';
import { useMoves } from '~/features/moving/useMoves';
import { NewRecordButton, NoRecords } from '~/features/records/None';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { Page } from '~/ui/Page';
import { ViewSwitch } from '~/ui/ViewSwitch';
import { BulkBar } from './bulk/BulkBar';
import { Grid } from './grid/Grid';
import { kept, NOTHING } from './grid/selection';
import { ListSkeleton } from './ListSkeleton';
import { ListTools } from './ListTools';
import { type List, useList } from './useList';
import { ViewTabs } from './views/ViewTabs';

export function ListPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const list = useList(kind);
  const fields = useQuery(fieldsQuery(kind));
  const { data } = list.pages;
  const error = list.pages.error ?? fields.error;
  const retry = () => {
    if (fields.error) fields.refetch();
    else list.pages.refetch();
  };
  return (
    <Page
      title={t(SECTIONS[kind])}
      actions={
        <>
          <ViewSwitch kind={kind} view="list" />
          {list.can.includes('add') && <NewRecordButton kind={kind} />}
        </>
      }
    >
      <ViewTabs list={list} />
      <ListTools list={list} />
      {!data && error && <Failed error={error} retry={retry} />}
      {!(data || error) && <ListSkeleton />}
      {data && (list.rows.length ? <Rows list={list} /> : <Nothing list={list} />)}
    </Page>
  );
}

function Rows({ list }: { list: List }) {
  const [wanted, select] = useState(NOTHING);
  const selection = kept(wanted, list.ids);
  const chosen = { selection, select };
  const stage = list.fields.find(({ code }) => code === STAGE_FIELDS[list.kind]);
  const moves = useMoves(list.kind, goalsOf(stage), list.can);
  return (
    <>
      <Grid list={list} chosen={chosen} moves={moves} />
      {selection.ids.size > 0 && <BulkBar list={list} chosen={chosen} moves={moves} />}
      <MoveDialogs moves={moves} />
    </>
  );
}

/** Nothing there at all, or nothing that the filter lets through: then the way back is offered. */
function Nothing({ list }: { list: List }) {
  const { t } = useTranslation('list');
  const { kind, search, change, can } = list;
  const conditions = search.filter?.length ?? 0;
  if (!(conditions || search.q)) return <NoRecords kind={kind} can={can} />;
  const clear = () => change({ filter: undefined, q: undefined });
  return (
    <EmptyState icon={SearchX} title={t(`no_match_${kind}`)}>
      <Button size="xs" variant="default" onClick={clear}>
        {conditions ? t('clear_filters', { count: conditions }) : t('clear_search')}
      </Button>
    </EmptyState>
  );
}
