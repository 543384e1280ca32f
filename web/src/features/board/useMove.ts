import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { type ApiError, errorOf } from '~/api/errors';
import { keys } from '~/api/keys';
import { STAGE_FIELDS } from '~/api/kinds';
import type { Board, Id, Kind, Moved, Values } from '~/api/types';
import { moveCards } from './move';

export interface Moving {
  id: Id;
  title: string;
  /** The stage it was seen in: when it stands elsewhere by now, somebody else was faster. */
  from: string;
}

export interface Move {
  cards: readonly Moving[];
  to: string;
  /** Fields to be filled along with it. */
  values?: Values;
  /** Why they failed. */
  why?: string;
  /** It takes the last move back, with what was said then. */
  back?: boolean;
}

/** What hindered a card. */
export interface Hindered {
  card: Moving;
  error: ApiError;
}

const MOVES = ['move'];

/** Shown at once, sent in one request; cards that the server refuses go back. Answers with these. */
export function useMove(kind: Kind) {
  const client = useQueryClient();
  const field = STAGE_FIELDS[kind] ?? '';

  const show = (cards: readonly Moving[], to: (card: Moving) => string) =>
    client.setQueriesData<Board>(
      { queryKey: keys.boards(kind) },
      (board) => board && cards.reduce((shown, card) => moveCards(shown, [card.id], to(card), field), board),
    );

  return useMutation({
    mutationKey: MOVES,
    mutationFn: async ({ cards, to, values = {}, why = '', back = false }: Move): Promise<Hindered[]> => {
      const seen = cards.map(({ id, from }) => ({ id, stage: from }));
      const { answers } = await api.post<Moved>(`/board/${kind}/move`, {
        cards: seen,
        stage: to,
        values,
        why,
        back,
      });
      const refused = answers.filter(({ status }) => status !== 200);
      return cards.flatMap((card) => {
        const answer = refused.find(({ id }) => id === card.id);
        return answer ? [{ card, error: errorOf(answer.status, answer.body) }] : [];
      });
    },
    onMutate: async ({ cards, to }) => {
      await client.cancelQueries({ queryKey: keys.boards(kind) });
      show(cards, () => to);
    },
    onSuccess: (hindered) =>
      show(
        hindered.map(({ card }) => card),
        ({ from }) => from,
      ),
    onError: (_error, { cards }) => show(cards, ({ from }) => from),
    onSettled: (_data, _error, { cards }) => {
      // While another move is under way, what is read now would undo it on the screen.
      if (client.isMutating({ mutationKey: MOVES }) > 1) return;
      client.invalidateQueries({ queryKey: keys.boards(kind) });
      for (const { id } of cards) client.invalidateQueries({ queryKey: keys.record(kind, id) });
    },
  });
}
