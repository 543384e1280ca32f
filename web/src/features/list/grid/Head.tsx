import { ArrowDown, ArrowUp } from 'lucide-react';
import { type PointerEvent, useRef } from 'react';
import { clamped } from '../address';
import { type Column, isNumber, NAME } from '../columns/columns';
import styles from './Grid.module.css';
import { type Side, useHeadDrag } from './useHeadDrag';

interface Props {
  column: Column;
  /** Its place among all columns, the one with the boxes counted too. */
  place: number;
  sort: string;
  tabIndex: number;
  onFocus: () => void;
  onSort: (code: string) => void;
  onResize: (code: string, width: number, done: boolean) => void;
  /** Another column comes to stand at this side. */
  onDrop: (dragged: string, side: Side) => void;
}

/**
 * Enter or a click sorts, Alt with left or right makes the column narrower or wider, with Shift too it moves (see
 * useGrid).
 */
export function Head({ column, place, sort, tabIndex, onFocus, onSort, onResize, onDrop }: Props) {
  const ref = useRef<HTMLTableCellElement>(null);
  const { code, title, sort: by } = column;
  const side = useHeadDrag(ref, code, code === NAME, onDrop);
  const way = wayOf(sort, by);
  const Arrow = way === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th
      ref={ref}
      data-side={side}
      scope="col"
      className={styles.head}
      data-cell={`-1:${place}`}
      data-frozen={place === 1 || undefined}
      data-number={isNumber(column) || undefined}
      tabIndex={tabIndex}
      aria-colindex={place + 1}
      aria-sort={by ? (way ?? 'none') : undefined}
      aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+Shift+ArrowLeft Alt+Shift+ArrowRight"
      data-sortable={by !== null || undefined}
      onFocus={onFocus}
      onClick={() => by && onSort(by)}
      title={title}
    >
      <span>{title}</span>
      {way && <Arrow size={12} aria-hidden="true" />}
      <Edge width={column.width} onResize={(width, done) => onResize(code, width, done)} />
    </th>
  );
}

/** The right edge of a column, pulled by the pointer. */
function Edge({ width, onResize }: { width: number; onResize: (width: number, done: boolean) => void }) {
  const start = useRef<number | null>(null);
  const at = ({ clientX }: PointerEvent) => clamped(width + clientX - (start.current ?? clientX)) ?? width;
  return (
    <span
      className={styles.edge}
      aria-hidden="true"
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.preventDefault();
        start.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => start.current !== null && onResize(at(event), false)}
      onPointerUp={(event) => {
        if (start.current === null) return;
        onResize(at(event), true);
        start.current = null;
      }}
    />
  );
}

function wayOf(sort: string, by: string | null): 'ascending' | 'descending' | undefined {
  if (sort === by) return 'ascending';
  return sort === `-${by}` ? 'descending' : undefined;
}
