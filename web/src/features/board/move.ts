import type { Board, Card, Id, Kind, LinkNames, MoreCards, Stage } from '~/api/types';
import { amountOf, textOf } from '~/fields/read';

/** The board as plain data: what a move, a further page and an arrow key do to it. */

export function findCard(board: Board, id: Id): { stage: Stage; card: Card } | null {
  for (const stage of board.stages) {
    const card = stage.cards.find((each) => each.id === id);
    if (card) return { stage, card };
  }
  return null;
}

/** The board as it will be once the server agrees. Newest first, as the server sorts. */
export function moveCard(board: Board, id: Id, to: string, field: string): Board {
  const found = findCard(board, id);
  if (!found || found.stage.code === to) return board;
  const { card } = found;
  const moved = { ...card, values: { ...card.values, [field]: to } };
  const amount = inBase(board, card);
  const stages = board.stages.map((stage) => {
    if (stage.code === found.stage.code) return without(stage, card, amount);
    return stage.code === to ? withCard(stage, moved, amount) : stage;
  });
  return { ...board, stages };
}

function without(stage: Stage, card: Card, amount: number): Stage {
  const cards = stage.cards.filter((each) => each.id !== card.id);
  return { ...stage, cards, count: stage.count - 1, sum: stage.sum - amount };
}

function withCard(stage: Stage, card: Card, amount: number): Stage {
  const cards = [...stage.cards, card].sort(newestFirst);
  return { ...stage, cards, count: stage.count + 1, sum: stage.sum + amount };
}

function newestFirst(a: Card, b: Card): number {
  return textOf(b.values, 'DATE_CREATE').localeCompare(textOf(a.values, 'DATE_CREATE')) || b.id - a.id;
}

/** Other currencies are the server's to convert: their part of the sum comes with its answer. */
function inBase(board: Board, { values }: Card): number {
  return values.CURRENCY_ID === board.currency ? amountOf(values, 'OPPORTUNITY') : 0;
}

export function append(board: Board, code: string, { cards, more, links }: MoreCards): Board {
  const stages = board.stages.map((stage) => {
    if (stage.code !== code) return stage;
    const known = new Set(stage.cards.map((card) => card.id));
    return { ...stage, more, cards: [...stage.cards, ...cards.filter((card) => !known.has(card.id))] };
  });
  return { ...board, stages, links: withNames(board.links, links) };
}

/** What linked records are called, with those that came later. */
export function withNames(known: LinkNames, more: LinkNames): LinkNames {
  const kinds = Object.keys({ ...known, ...more }) as Kind[];
  return Object.fromEntries(kinds.map((kind) => [kind, { ...known[kind], ...more[kind] }]));
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** The card that an arrow key leads to; sideways over empty columns, at the same height. */
export function neighbour(board: Board, id: Id, arrow: Arrow): Id | null {
  const column = board.stages.findIndex((stage) => stage.cards.some((card) => card.id === id));
  const cards = board.stages[column]?.cards ?? [];
  const row = cards.findIndex((card) => card.id === id);
  if (arrow === 'ArrowUp') return cards[row - 1]?.id ?? null;
  if (arrow === 'ArrowDown') return cards[row + 1]?.id ?? null;
  const aside =
    arrow === 'ArrowLeft' ? board.stages.slice(0, column).reverse() : board.stages.slice(column + 1);
  const full = aside.find((stage) => stage.cards.length > 0);
  return full?.cards[Math.min(row, full.cards.length - 1)]?.id ?? null;
}

/** The stage beside the card's own, for Alt and an arrow. */
export function stageBeside(board: Board, id: Id, step: -1 | 1): Stage | null {
  const own = board.stages.findIndex((stage) => stage.cards.some((card) => card.id === id));
  return own < 0 ? null : (board.stages[own + step] ?? null);
}
