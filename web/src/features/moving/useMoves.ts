import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '~/api/errors';
import type { Kind } from '~/api/types';
import { confirmUndo, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import {
  type Asking,
  type Goal,
  type Hindered,
  isAnswerable,
  leaving,
  type Move,
  type Moving,
  questionAbout,
  type Said,
  wayTo,
} from './moving';
import { useMove } from './useMove';

export type Moves = ReturnType<typeof useMoves>;

/**
 * Every way to bring records to another stage ends here: asking what is missing, telling what became of it.
 * What is asked is drawn by `AskBeforeMove` where the cards were dropped, or by `MoveDialogs`.
 */
export function useMoves(kind: Kind, goals: readonly Goal[], can: readonly string[]) {
  const { t } = useTranslation('board');
  const [asking, ask] = useState<Asking | null>(null);
  const [said, say] = useState('');
  const [converting, convert] = useState<readonly Moving[]>([]);
  const { mutate, isPending } = useMove(kind);
  const hinder = useTellHindered();
  const goalOf = (code: string) => goals.find((goal) => goal.code === code);

  const send = (move: Move) =>
    mutate(move, {
      onSuccess: (hindered) => land(move, hindered),
      onError: (error) => hinder(move.cards.map((card) => ({ card, error: error as ApiError }))),
    });

  /** What is only incomplete is asked for; everything else is told, with its reason. */
  const land = (move: Move, hindered: Hindered[]) => {
    const missing = hindered.filter((each) => isAnswerable(each, asking));
    ask(missing.length ? questionAbout(move, missing, asking, goalOf(move.to)?.semantics === 'F') : null);
    hinder(hindered.filter((each) => !missing.includes(each)));
    const moved = move.cards.filter((card) => !hindered.some((each) => each.card.id === card.id));
    if (moved.length) tell(moved, move.to);
  };

  const tell = (cards: readonly Moving[], to: string) => {
    const goal = goalOf(to);
    const title = cards.length === 1 ? cards[0]?.title : t(`count_${kind}`, { count: cards.length });
    const words = t('moved', { title, stage: goal?.name });
    say(words);
    if (cards.length > 1 || (goal && goal.semantics !== 'P')) confirmUndo(words, () => takeBack(cards, to));
  };

  const takeBack = (cards: readonly Moving[], to: string) => {
    for (const from of new Set(cards.map((card) => card.from))) {
      const own = cards.filter((card) => card.from === from).map((card) => ({ ...card, from: to }));
      mutate({ cards: own, to: from, back: true }, { onSuccess: hinder });
    }
  };

  const move = (several: readonly Moving[], to: string) => {
    const cards = leaving(several, to);
    if (cards.length === 0) return;
    const way = wayTo(kind, goalOf(to), can);
    if (way === 'convert') convert(cards);
    else if (way === 'ask') ask({ cards, to, fields: [], isFailure: true, error: null });
    else send({ cards, to });
  };

  const answer = ({ values, why }: Said) =>
    asking && send({ cards: asking.cards, to: asking.to, values, why });

  return {
    kind,
    move,
    goalOf,
    asking,
    answer,
    cancel: () => ask(null),
    isPending,
    said,
    converting,
    converted: () => convert([]),
  };
}

/** One note for each reason. */
function useTellHindered() {
  const { t } = useTranslation('board');
  const reason = useReason();
  return (hindered: readonly Hindered[]) => {
    const why = new Map<string, Moving[]>();
    for (const { card, error } of hindered) why.set(reason(error), [...(why.get(reason(error)) ?? []), card]);
    for (const [words, cards] of why) {
      const titles = cards.map(({ title }) => title);
      tellRefused(t('not_moved', { title: titles.slice(0, 3).join(', '), count: titles.length }), words);
    }
  };
}
