import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Extent, type Place, placeAfter } from './keys';

interface Grid extends Extent {
  /** Brings a row into view, so that its cells are there to be focused. */
  reveal: (row: number) => void;
  /** What a key means that does not move: true when it meant something. */
  act: (event: KeyboardEvent, at: Place) => boolean;
}

/** One cell has the focus and a place in the order of Tab; arrows give both to another. */
export function useGridKeys(root: RefObject<HTMLElement | null>, grid: Grid) {
  const [at, setAt] = useState<Place>({ row: 0, column: 1 });
  const wanted = useRef(false);

  // A row that was far away is drawn only after it was revealed, so the focus is asked for until it is there.
  useEffect(() => {
    if (!wanted.current) return;
    const cell = root.current?.querySelector<HTMLElement>(`[data-cell="${at.row}:${at.column}"]`);
    if (!cell) return;
    wanted.current = false;
    cell.focus({ preventScroll: at.row >= 0 && at.column === 0 });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const go = (to: Place) => {
    wanted.current = true;
    if (to.row >= 0) grid.reveal(to.row);
    setAt({ ...to });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (grid.act(event, at)) return event.preventDefault();
    if (event.altKey) return undefined;
    const to = placeAfter({ key: event.key, ctrl: event.ctrlKey || event.metaKey }, at, grid);
    if (!to) return undefined;
    event.preventDefault();
    go(to);
    return undefined;
  };

  return { at, setAt, go, onKeyDown };
}
