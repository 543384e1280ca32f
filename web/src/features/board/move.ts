import type { Board, Card, Id, LinkNames, MoreCards, Stage, Value } from '~/api/types';
import { amountOf, textOf } from '~/fields/read';
import type { Moving } from '../moving/moving';

/** The board as plain data: what a move, a further page and an arrow key do to it. */

export function findCard(board: Board, id: Id): { stage: Stage; card: Card } | null {
  for (const stage of board.stages) {
    const card = stage.cards.find((each) => each.id === id);
    if (card) return { stage, card };
  }
  return null;
}

/** The cards, and where each is seen to stand; those that are gone are left out. */
export function movingFrom(board: Board, ids: readonly Id[]): Moving[] {
  return ids.flatMap((id) => {
    const found = findCard(board, id);
    return found ? [{ id, title: textOf(found.card.values, 'TITLE'), from: found.stage.code }] : [];
  });
}

/** The board as it will be once the server agrees. A stage of another pipeline takes the cards off the board. */
export function moveCards(board: Board, ids: readonly Id[], to: string, field: string): Board {
  return ids.reduce((before, id) => moveCard(before, id, to, field), board);
}

function moveCard(board: Board, id: Id, to: string, field: string): Board {
  const found = findCard(board, id);
  if (!found || found.stage.code === to) return board;
  const { card } = found;
  const moved = { ...card, values: { ...card.values, [field]: to } };
  const amount = inBase(board, card);
  const stages = board.stages.map((stage) => {
    if (stage.code === found.stage.code) return without(stage, card, amount);
    return stage.code === to ? withCard(stage, moved, amount, board.sort) : stage;
  });
  return { ...board, stages };
}

/** The board without these cards: they went into the recycle bin. */
export function takeOff(board: Board, ids: readonly Id[]): Board {
  const stages = board.stages.map((stage) =>
    stage.cards
      .filter(({ id }) => ids.includes(id))
      .reduce((left, card) => without(left, card, inBase(board, card)), stage),
  );
  return { ...board, stages };
}

function without(stage: Stage, card: Card, amount: number): Stage {
  const cards = stage.cards.filter((each) => each.id !== card.id);
  return { ...stage, cards, count: stage.count - 1, sum: stage.sum - amount };
}

function withCard(stage: Stage, card: Card, amount: number, sort: string): Stage {
  const cards = stage.cards.toSpliced(placeOf(stage, card, sort), 0, card);
  return { ...stage, cards, count: stage.count + 1, sum: stage.sum + amount };
}

/** Where in a stage the server will show a card: before how many others. */
export function placeOf(stage: Stage, card: Card, sort: string): number {
  const code = sort.replace(/^-/, '');
  const way = sort.startsWith('-') ? -1 : 1;
  const place = stage.cards.findIndex((each) => {
    const order = compared(soughtIn(card, code), soughtIn(each, code)) || compared(card.id, each.id);
    return order * way < 0;
  });
  return place < 0 ? stage.cards.length : place;
}

const soughtIn = (card: Card, code: string): Value => (code === 'ID' ? card.id : (card.values[code] ?? null));

function compared(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''));
}

/** Other currencies are the server's to convert: their part of the sum comes with its answer. */
function inBase(board: Board, { values }: Card): number {
  return values.CURRENCY_ID === board.currency ? amountOf(values, 'OPPORTUNITY') : 0;
}

export function append(board: Board, code: string, { cards, next, links }: MoreCards): Board {
  const stages = board.stages.map((stage) => {
    if (stage.code !== code) return stage;
    const known = new Set(stage.cards.map((card) => card.id));
    return { ...stage, next, cards: [...stage.cards, ...cards.filter((card) => !known.has(card.id))] };
  });
  return { ...board, stages, links: withNames(board.links, links) };
}

/** What linked records are called, with those that came later. */
export function withNames(known: LinkNames, more: LinkNames): LinkNames {
  const kinds = Object.keys({ ...known, ...more }) as (keyof LinkNames)[];
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
