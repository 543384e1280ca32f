import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiError, Refused } from '~/api/errors';
import type { Board, Id, Kind, Values } from '~/api/types';
import { textOf } from '~/fields/read';
import { confirmUndo, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { findCard } from './move';
import { type Hindered, type Move, type Moving, useMove } from './useMove';

/** What must be said before cards can stand in a stage: fields that are missing, or why they failed. */
export interface Asking extends Move {
  fields: string[];
  isFailure: boolean;
  error: ApiError | null;
}

export interface Said {
  values: Values;
  why: string;
}

/** Every way to bring cards to another stage ends here: asking what is missing, telling what became of it. */
export function useMoves(kind: Kind, board: Board) {
  const { t } = useTranslation('board');
  const [asking, ask] = useState<Asking | null>(null);
  const [said, say] = useState('');
  const [converting, convert] = useState<readonly Moving[]>([]);
  const { mutate, isPending } = useMove(kind);
  const hinder = useTellHindered();
  const stageOf = (code: string) => board.stages.find((stage) => stage.code === code);

  const send = (move: Move) =>
    mutate(move, {
      onSuccess: (hindered) => land(move, hindered),
      onError: (error) => hinder(move.cards.map((card) => ({ card, error: error as ApiError }))),
    });

  /** What is only incomplete is asked for; everything else is told, with its reason. */
  const land = (move: Move, hindered: Hindered[]) => {
    const missing = hindered.filter(
      ({ error }) => error instanceof Refused && (error.isIncomplete || asking),
    );
    ask(missing.length ? questionAbout(move, missing, asking, stageOf(move.to)?.semantics === 'F') : null);
    hinder(hindered.filter((each) => !missing.includes(each)));
    const moved = move.cards.filter((card) => !hindered.some((each) => each.card.id === card.id));
    if (moved.length) tell(moved, move.to);
  };

  const tell = (cards: readonly Moving[], to: string) => {
    const stage = stageOf(to);
    const title = cards.length === 1 ? cards[0]?.title : t(`count_${kind}`, { count: cards.length });
    const words = t('moved', { title, stage: stage?.name });
    say(words);
    if (stage && stage.semantics !== 'P') confirmUndo(words, () => takeBack(cards, to));
  };

  const takeBack = (cards: readonly Moving[], to: string) => {
    for (const from of new Set(cards.map((card) => card.from))) {
      const own = cards.filter((card) => card.from === from).map((card) => ({ ...card, from: to }));
      mutate({ cards: own, to: from, back: true }, { onSuccess: hinder });
    }
  };

  const move = (ids: readonly Id[], to: string) => {
    const cards = ids.flatMap((id) => movingFrom(board, id, to));
    if (cards.length === 0) return;
    const isFailure = stageOf(to)?.semantics === 'F';
    if (kind === 'lead' && stageOf(to)?.semantics === 'S' && board.can.includes('convert')) convert(cards);
    else if (isFailure) ask({ cards, to, fields: [], isFailure, error: null });
    else send({ cards, to });
  };

  const answer = ({ values, why }: Said) =>
    asking && send({ cards: asking.cards, to: asking.to, values, why });

  return {
    move,
    asking,
    answer,
    cancel: () => ask(null),
    isPending,
    said,
    say,
    converting,
    converted: () => convert([]),
  };
}

function movingFrom(board: Board, id: Id, to: string): Moving[] {
  const found = findCard(board, id);
  if (!found || found.stage.code === to) return [];
  return [{ id, title: textOf(found.card.values, 'TITLE'), from: found.stage.code }];
}

function questionAbout(move: Move, missing: Hindered[], before: Asking | null, isFailure: boolean): Asking {
  const wrong = missing.flatMap(({ error }) => (error instanceof Refused ? Object.keys(error.fields) : []));
  return {
    cards: missing.map(({ card }) => card),
    to: move.to,
    fields: [...new Set([...(before?.fields ?? []), ...wrong])],
    isFailure,
    error: before ? (missing[0]?.error ?? null) : null,
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
