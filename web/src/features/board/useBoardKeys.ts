import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Board, Id } from '~/api/types';
import { type Arrow, neighbour, stageBeside } from './move';

const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** Arrows walk from card to card; with Alt, left and right carry the card to the stage beside. */
export function useBoardKeys(
  root: RefObject<HTMLElement | null>,
  board: Board,
  move: (id: Id, stage: string) => void,
) {
  const carried = useRef<Id | null>(null);

  const focus = (id: Id | null) => root.current?.querySelector<HTMLElement>(`[data-card="${id}"] a`)?.focus();

  // A card that changes its column is drawn anew and would lose the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the board changes
  useLayoutEffect(() => {
    if (carried.current !== null && document.activeElement === document.body) focus(carried.current);
  }, [board]);

  const carry = (id: Id, step: -1 | 1) => {
    const stage = stageBeside(board, id, step);
    carried.current = id;
    if (stage) move(id, stage.code);
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    const id = cardUnder(event.target);
    const upright = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (id === null || !ARROWS.has(event.key) || (event.altKey && upright)) return;
    event.preventDefault();
    if (event.altKey) carry(id, event.key === 'ArrowLeft' ? -1 : 1);
    else focus(neighbour(board, id, event.key as Arrow));
  };
}

/** Keys count on the card's own link, not in its menu. */
function cardUnder(target: EventTarget): Id | null {
  if (!(target instanceof HTMLAnchorElement)) return null;
  const id = target.closest<HTMLElement>('[data-card]')?.dataset.card;
  return id === undefined ? null : Number(id);
}
