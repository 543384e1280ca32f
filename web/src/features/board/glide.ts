import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Id } from '~/api/types';

/** Cards that changed their place glide there, new ones fade in. Places are kept as they are on the board, not on the screen, so that scrolling is no move. */

const MOTION = { duration: 220, easing: 'cubic-bezier(0.2, 0, 0, 1)' };

interface Place {
  list: HTMLElement;
  top: number;
}

type Places = Map<string, Place>;

/** `landed`: the cards that were just dropped by hand are there already. */
export function useGlide(
  board: RefObject<HTMLElement | null>,
  shown: unknown,
  landed: RefObject<readonly Id[]>,
) {
  const before = useRef<Places | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: places change whenever the shown board does
  useLayoutEffect(() => {
    const cards = [...(board.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    const now: Places = new Map(cards.map((card) => [card.dataset.card ?? '', placeOf(card)]));
    if (before.current && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const still = landed.current.map(String);
      for (const card of cards) if (!still.includes(card.dataset.card ?? '')) settle(card, before.current);
    }
    landed.current = [];
    before.current = now;
  }, [board, shown]);
}

function placeOf(card: HTMLElement): Place {
  return { list: card.offsetParent as HTMLElement, top: card.offsetTop };
}

function settle(card: HTMLElement, before: Places) {
  const old = before.get(card.dataset.card ?? '');
  const now = placeOf(card);
  if (!old) card.animate({ opacity: [0, 1] }, MOTION);
  else if (old.list !== now.list) fly(card, old);
  else if (old.top !== now.top) card.animate({ translate: [`0 ${old.top - now.top}px`, '0 0'] }, MOTION);
}

/** Between columns a copy flies above the board, because each column cuts off what leaves it. */
function fly(card: HTMLElement, from: Place) {
  const end = card.getBoundingClientRect();
  const list = from.list.getBoundingClientRect();
  const copy = card.cloneNode(true) as HTMLElement;
  copy.inert = true;
  copy.removeAttribute('data-card');
  Object.assign(copy.style, {
    position: 'fixed',
    zIndex: '5',
    width: `${end.width}px`,
    left: `${end.left}px`,
    top: `${end.top}px`,
  });
  const dx = list.left - end.left;
  const dy = list.top + from.top - from.list.scrollTop - end.top;
  card.closest('main')?.append(copy);
  card.animate({ opacity: [0, 0] }, MOTION);
  copy.animate({ translate: [`${dx}px ${dy}px`, '0 0'] }, MOTION).finished.finally(() => copy.remove());
}
