import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Value } from '~/api/types';
import type { Moves } from '~/features/moving/useMoves';
import { useSteady } from '~/ui/useSteady';
import { clamped, nextSort } from '../address';
import { NAME, placed, resized } from '../columns/columns';
import { useChangeCell } from '../useChangeCell';
import type { List } from '../useList';
import type { Onward } from './CellEdit';
import type { Place } from './keys';
import { isEditable, type RowActions } from './Row';
import { NOTHING, type Selection, toggle, toggleAll, upTo } from './selection';
import { useGridKeys } from './useGridKeys';
import type { Side } from './useHeadDrag';

export interface Chosen {
  selection: Selection;
  select: (selection: Selection) => void;
}

interface Scroll {
  root: RefObject<HTMLDivElement | null>;
  virtual: Virtualizer<HTMLDivElement, Element>;
  height: number;
}

const STEP = 16;

/** What keys, clicks and edits do in the grid. */
export function useGrid(
  list: List,
  { selection, select }: Chosen,
  moves: Moves,
  { root, virtual, height }: Scroll,
) {
  const { rows, ids, columns } = list;
  const [editing, setEditing] = useState(false);
  const change = useChangeCell(list.kind, moves);
  const grid = useGridKeys(root, {
    rows: rows.length,
    columns: columns.length + 1,
    page: Math.max(Math.floor((root.current?.clientHeight ?? 400) / height) - 2, 1),
    reveal: (row) => virtual.scrollToIndex(row),
    act: (event, at) => (at.row < 0 ? onHead(event, at.column) : onRow(event, at)),
  });

  const pick = (row: number, range: boolean) => {
    const id = ids[row];
    if (id !== undefined) select(range ? upTo(selection, id, ids) : toggle(selection, id));
  };
  const edit = (row: number, column: number): boolean => {
    const [record, what] = [rows[row], columns[column - 1]];
    if (!(record && what && isEditable(record, what))) return false;
    grid.setAt({ row, column });
    setEditing(true);
    return true;
  };
  const done = (row: number, column: number, onward: Onward, value?: Value) => {
    const [record, field] = [rows[row], columns[column - 1]?.field];
    if (record && field && value !== undefined) change({ row: record, code: field.code, value });
    const next = onward === 'stay' ? null : beside(list, row, column, onward === 'next' ? 1 : -1);
    setEditing(next !== null);
    // The next editor takes the focus itself.
    if (next === null) grid.go({ row, column });
    else grid.setAt({ row, column: next });
  };
  const extend = (by: number, { row, column }: Place) => {
    const to = Math.min(Math.max(row + by, 0), rows.length - 1);
    const [from, id] = [ids[row], ids[to]];
    if (from === undefined || id === undefined) return;
    const begun = selection.from === null ? toggle(NOTHING, from) : selection;
    select(upTo(begun, id, ids));
    grid.go({ row: to, column });
  };
  const open = (row: number) =>
    root.current?.querySelector<HTMLAnchorElement>(`[data-cell="${row}:1"] a`)?.click();
  const sortBy = (code: string | null) => {
    if (code) list.change({ sort: nextSort(list.search.sort, code) });
  };
  const resize = (code: string, width: number) => list.choose(resized(list.chosen, code, width));
  const carried = useRef<{ code: string; from: string } | null>(null);
  // The focus follows a head that was moved once it stands in its new place.
  useEffect(() => {
    const to = carried.current;
    if (!to || orderOf(columns) === to.from) return;
    carried.current = null;
    grid.go({ row: -1, column: columns.findIndex(({ code }) => code === to.code) + 1 });
  });
  const place = (code: string, beside: string, side: Side) => {
    carried.current = { code, from: orderOf(columns) };
    list.choose(placed(list.chosen, code, beside, side));
  };
  const shift = (at: number, by: -1 | 1): boolean => {
    const [column, other] = [columns[at - 1], columns[at - 1 + by]];
    if (!(column && other) || column.code === NAME || other.code === NAME) return false;
    place(column.code, other.code, by > 0 ? 'right' : 'left');
    return true;
  };

  function onRow(event: KeyboardEvent, at: Place): boolean {
    const vertical = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.shiftKey && vertical) return did(extend(vertical, at));
    switch (event.key) {
      case 'F2':
        return edit(at.row, at.column);
      case 'Enter':
        return at.column === 1 ? did(open(at.row)) : edit(at.row, at.column);
      case ' ':
        return did(pick(at.row, event.shiftKey));
      case 'a':
      case 'A':
        return (event.ctrlKey || event.metaKey) && did(select(toggleAll(NOTHING, ids)));
      case 'Escape':
        return selection.ids.size > 0 && did(select(NOTHING));
      default:
        return false;
    }
  }

  function onHead(event: KeyboardEvent, at: number): boolean {
    const column = columns[at - 1];
    const pressed = event.key === 'Enter' || event.key === ' ';
    if (!column) return pressed && did(select(toggleAll(selection, ids)));
    if (pressed) return did(sortBy(column.sort));
    const way = event.altKey && sideways(event.key);
    if (!way) return false;
    if (event.shiftKey) return shift(at, way);
    return did(resize(column.code, clamped(column.width + way * STEP) ?? column.width));
  }

  const focus = (row: number, column: number) => grid.setAt({ row, column });
  const actions = useSteady<RowActions>({ focus, edit, done, pick });
  return { ...grid, editing, actions, sortBy, resize, place };
}

const orderOf = (columns: List['columns']) => columns.map(({ code }) => code).join();

const sideways = (key: string) => (({ ArrowLeft: -1, ArrowRight: 1 }) as const)[key];

const did = (_done: unknown): true => true;

/** The next cell of the row that this person may edit. */
function beside({ rows, columns }: List, row: number, column: number, step: number): number | null {
  const record = rows[row];
  for (let place = column + step; record; place += step) {
    const what = columns[place - 1];
    if (!what) return null;
    if (isEditable(record, what)) return place;
  }
  return null;
}
