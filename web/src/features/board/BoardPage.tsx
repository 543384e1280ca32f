import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SECTIONS } from '~/api/kinds';
import type { Board as BoardData, Kind } from '~/api/types';
import { NewRecordButton, NoRecords, NothingFound } from '~/features/records/None';
import { LinkNamesContext } from '~/fields/linkNames';
import { Failed } from '~/ui/Failed';
import { Page } from '~/ui/Page';
import { ViewSwitch } from '~/ui/ViewSwitch';
import { Board } from './Board';
import { BoardSkeleton } from './BoardSkeleton';
import { Filters } from './Filters';
import { useBoard } from './useBoard';

export function BoardPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const { q = '' } = useSearch({ from: '/inside/$section' });
  const { data: board, error, refetch } = useBoard(kind, q);
  return (
    <Page
      title={t(SECTIONS[kind])}
      actions={
        <>
          <ViewSwitch kind={kind} view="board" />
          {board?.can.includes('add') && <NewRecordButton kind={kind} />}
        </>
      }
    >
      {board && <Filters kind={kind} q={q} attention={board.attention} />}
      {!board && error && <Failed error={error} retry={refetch} />}
      {!(board || error) && <BoardSkeleton />}
      {board && <Cards kind={kind} board={board} q={q} />}
    </Page>
  );
}

function Cards({ kind, board, q }: { kind: Kind; board: BoardData; q: string }) {
  if (board.stages.some((stage) => stage.count > 0))
    return (
      <LinkNamesContext value={board.links}>
        <Board kind={kind} board={board} q={q} />
      </LinkNamesContext>
    );
  return q ? <NothingFound q={q} /> : <NoRecords kind={kind} mayAdd={board.can.includes('add')} />;
}
