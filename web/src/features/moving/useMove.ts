import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { errorOf } from '~/api/errors';
import type { Kind, Moved } from '~/api/types';
import type { Hindered, Move, Moving } from './moving';
import { showIn, whereShown } from './shown';

const MOVES = ['move'];

/** Shown at once, sent in one request; cards that the server refuses go back. Answers with these. */
export function useMove(kind: Kind) {
  const client = useQueryClient();
  const goBack = (cards: readonly Moving[]) => {
    for (const { id, from } of cards) showIn(client, kind, id, from);
  };

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
      const shown = whereShown(kind, idsOf(cards));
      await Promise.all(shown.map((queryKey) => client.cancelQueries({ queryKey })));
      for (const { id } of cards) showIn(client, kind, id, to);
    },
    onSuccess: (hindered) => goBack(hindered.map(({ card }) => card)),
    onError: (_error, { cards }) => goBack(cards),
    onSettled: (_data, _error, { cards }) => {
      // While another move is under way, what is read now would undo it on the screen.
      if (client.isMutating({ mutationKey: MOVES }) > 1) return;
      for (const queryKey of whereShown(kind, idsOf(cards))) client.invalidateQueries({ queryKey });
    },
  });
}

const idsOf = (cards: readonly Moving[]) => cards.map(({ id }) => id);
