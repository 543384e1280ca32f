import { createContext, useContext } from 'react';
import type { Board, Id, Kind } from '~/api/types';

/** What cards can have done to them. It never changes while the board is open, so cards are not drawn anew for it. */
export interface Doing {
  kind: Kind;
  board: () => Board;
  /** Moves the card and, if it is selected, all others that are. */
  move: (id: Id, stage: string) => void;
  /** The cards that a gesture on this one means. */
  meant: (id: Id) => Id[];
  select: (id: Id, how: 'toggle' | 'extend') => void;
  peek: (id: Id) => void;
}

export const DoingContext = createContext<Doing | null>(null);

export function useDoing(): Doing {
  const doing = useContext(DoingContext);
  if (!doing) throw new Error('A card outside a board');
  return doing;
}
