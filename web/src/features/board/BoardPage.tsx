import { Button } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Plus, SearchX, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { kindOf, SECTIONS } from '~/api/kinds';
import type { Board as BoardData, Kind } from '~/api/types';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { Page } from '~/ui/Page';
import { Board } from './Board';
import { BoardSkeleton } from './BoardSkeleton';
import { Filters } from './Filters';
import { useBoard } from './useBoard';

export function BoardPage() {
  const { t } = useTranslation();
  const { q = '' } = useSearch({ from: '/inside/$section' });
  const { section } = useParams({ from: '/inside/$section' });
  const kind = kindOf(section) ?? 'lead';
  const { data: board, error, refetch } = useBoard(kind, q);
  return (
    <Page title={t(SECTIONS[kind])} actions={board?.can.includes('add') && <NewLeadButton />}>
      {board && <Filters q={q} attention={board.attention} />}
      {!board && error && <Failed error={error} retry={refetch} />}
      {!(board || error) && <BoardSkeleton />}
      {board && <Cards kind={kind} board={board} q={q} />}
    </Page>
  );
}

function Cards({ kind, board, q }: { kind: Kind; board: BoardData; q: string }) {
  if (board.stages.some((stage) => stage.count > 0)) return <Board kind={kind} board={board} q={q} />;
  return q ? <NothingFound q={q} /> : <NoLeads mayAdd={board.can.includes('add')} />;
}

function NewLeadButton() {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  return (
    <Button
      size="xs"
      leftSection={<Plus size={14} />}
      aria-keyshortcuts="C"
      onClick={() => navigate({ to: '.', search: (search) => ({ ...search, new: '' }) })}
    >
      {t('new_lead')}
    </Button>
  );
}

function NoLeads({ mayAdd }: { mayAdd: boolean }) {
  const { t } = useTranslation('board');
  return (
    <EmptyState icon={UsersRound} title={t('empty_title')} text={t('empty_text')}>
      {mayAdd && <NewLeadButton />}
    </EmptyState>
  );
}

function NothingFound({ q }: { q: string }) {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  return (
    <EmptyState icon={SearchX} title={t('nothing_title', { q })} text={t('nothing_text')}>
      <Button size="xs" variant="default" onClick={() => navigate({ to: '.', search: {} })}>
        {t('clear_search')}
      </Button>
    </EmptyState>
  );
}
