import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { isOwnLetter } from '~/actions/begun';
import type { Board, Id } from '~/api/types';
import type { Doing } from './context';
import { type Arrow, neighbour, stageBeside } from './move';

const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

interface Keys {
  root: RefObject<HTMLElement | null>;
  board: Board;
  doing: Doing;
}

/** Arrows walk from card to card; with Alt, left and right carry it to the stage beside. S, X and Space act on it. */
export function useBoardKeys({ root, board, doing }: Keys) {
  const carried = useRef<Id | null>(null);
  const focus = (id: Id | null) => focusCard(root.current, id);

  // A card that changes its column is drawn anew and would lose the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the board changes
  useLayoutEffect(() => {
    if (carried.current !== null && document.activeElement === document.body) focus(carried.current);
  }, [board]);

  const carry = (id: Id, step: -1 | 1) => {
    const stage = stageBeside(board, id, step);
    carried.current = id;
    if (stage) doing.move(id, stage.code);
  };

  const letters: Record<string, (id: Id) => void> = {
    s: (id) => {
      carried.current = id;
      cardOf(root.current, id)?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
    },
    x: (id) => doing.select(id, 'toggle'),
    ' ': doing.peek,
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = cardUnder(event.target);
    if (id === null) return;
    const act = actionOf(event, id);
    if (!act) return;
    event.preventDefault();
    act();
  };

  const actionOf = (event: KeyboardEvent, id: Id): (() => void) | undefined =>
    ARROWS.has(event.key) ? walk(event, id) : letter(event, id);

  const walk = ({ key, altKey }: KeyboardEvent, id: Id) => {
    if (!altKey) return () => focus(neighbour(board, id, key as Arrow));
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key] as -1 | 1 | undefined;
    return step && (() => carry(id, step));
  };

  const letter = (event: KeyboardEvent, id: Id) => {
    const act = letters[event.key.toLowerCase()];
    const plain = !(event.altKey || event.ctrlKey || event.metaKey);
    const free = plain && (event.key === ' ' || isOwnLetter(event));
    return act && free ? () => act(id) : undefined;
  };

  return onKeyDown;
}

const cardOf = (board: HTMLElement | null, id: Id | null) =>
  board?.querySelector<HTMLElement>(`[data-card="${id}"]`);

export function focusCard(board: HTMLElement | null, id: Id | null): void {
  cardOf(board, id)?.querySelector('a')?.focus();
}

/** Keys count on the card's own link, not in its menu. */
function cardUnder(target: EventTarget): Id | null {
  if (!(target instanceof HTMLAnchorElement)) return null;
  const id = target.closest<HTMLElement>('[data-card]')?.dataset.card;
  return id === undefined ? null : Number(id);
}
