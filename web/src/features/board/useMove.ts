import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { STAGE_FIELDS } from '~/api/kinds';
import type { Board, Id, Kind, RecordDetail } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { moveCard } from './move';

export interface Move {
  id: Id;
  title: string;
  from: string;
  to: string;
}

const MOVES = ['move'];

/** Shown at once; when the server refuses, the card goes back and the reason is told. */
export function useMove(kind: Kind) {
  const { t } = useTranslation('board');
  const client = useQueryClient();
  const reason = useReason();
  const field = STAGE_FIELDS[kind] ?? '';

  const show = (id: Id, stage: string) =>
    client.setQueriesData<Board>(
      { queryKey: keys.boards(kind) },
      (board) => board && moveCard(board, id, stage, field),
    );

  return useMutation({
    mutationKey: MOVES,
    mutationFn: ({ id, to }: Move) =>
      api.patch<RecordDetail>(`/records/${kind}/${id}`, { values: { [field]: to } }),
    onMutate: async ({ id, to }) => {
      await client.cancelQueries({ queryKey: keys.boards(kind) });
      show(id, to);
    },
    onError: (error, { id, title, from }) => {
      show(id, from);
      tellRefused(t('not_moved', { title }), reason(error));
    },
    onSettled: (_data, _error, { id }) => {
      // While another move is under way, what is read now would undo it on the screen.
      if (client.isMutating({ mutationKey: MOVES }) > 1) return;
      client.invalidateQueries({ queryKey: keys.boards(kind) });
      client.invalidateQueries({ queryKey: keys.record(kind, id) });
    },
  });
}
