import { Button } from '@mantine/core';
import { SearchX } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SECTIONS } from '~/api/kinds';
import { useFields } from '~/api/queries';
import type { Board as BoardData, Kind } from '~/api/types';
import { NewRecordButton, NoRecords } from '~/features/records/None';
import { LinkNamesContext } from '~/fields/linkNames';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { Page } from '~/ui/Page';
import { ViewSwitch } from '~/ui/ViewSwitch';
import { type Asked, askedBy, useAddress } from './asked';
import { Board } from './Board';
import { BoardSkeleton } from './BoardSkeleton';
import { BoardTools } from './BoardTools';
import { ChosenContext, chosenFrom } from './chosen';
import { PipelineSwitch } from './PipelineSwitch';
import { useBoard } from './useBoard';

const ViewChoice = lazy(() => import('./ViewChoice').then((file) => ({ default: file.ViewChoice })));

export function BoardPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const { search } = useAddress();
  const asked = askedBy(search);
  const { data: board, error, refetch } = useBoard(kind, asked);
  return (
    <Page
      title={t(SECTIONS[kind])}
      aside={
        <>
          <PipelineSwitch kind={kind} />
          <Suspense>
            <ViewChoice kind={kind} />
          </Suspense>
        </>
      }
      actions={
        <>
          <ViewSwitch kind={kind} view="board" />
          {board?.can.includes('add') && (
            <NewRecordButton kind={kind} stage={asked.pipeline && board.stages[0]?.code} />
          )}
        </>
      }
    >
      {(board || error) && <BoardTools kind={kind} attention={board?.attention ?? 0} />}
      {error && <Failed error={error} retry={refetch} />}
      {!(board || error) && <BoardSkeleton />}
      {board && !error && <Cards kind={kind} board={board} asked={asked} />}
    </Page>
  );
}

function Cards({ kind, board, asked }: { kind: Kind; board: BoardData; asked: Asked }) {
  const fields = useFields(kind);
  const chosen = useMemo(() => chosenFrom(asked.columns, fields), [asked.columns, fields]);
  if (board.stages.some((stage) => stage.count > 0) || asked.pipeline)
    return (
      <LinkNamesContext value={board.links}>
        <ChosenContext value={chosen}>
          <Board kind={kind} board={board} asked={asked} />
        </ChosenContext>
      </LinkNamesContext>
    );
  if (asked.q || asked.filter) return <NothingFound kind={kind} />;
  return <NoRecords kind={kind} can={board.can} />;
}

/** Nothing that the search and the filter let through: the way back is offered. */
function NothingFound({ kind }: { kind: Kind }) {
  const { t } = useTranslation('list');
  const { search, change } = useAddress();
  const conditions = search.filter?.length ?? 0;
  return (
    <EmptyState icon={SearchX} title={t(`no_match_${kind}`)}>
      <Button size="xs" variant="default" onClick={() => change({ filter: undefined, q: undefined })}>
        {conditions ? t('clear_filters', { count: conditions }) : t('clear_search')}
      </Button>
    </EmptyState>
  );
}
