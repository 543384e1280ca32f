/** Where a key leads in a grid, as a pure function. Row -1 is the head. */
export interface Place {
  row: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
  /** How many rows a page key passes. */
  page: number;
}

export interface Key {
  key: string;
  ctrl: boolean;
}

export function placeAfter({ key, ctrl }: Key, at: Place, extent: Extent): Place | null {
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const to = (row: number, column: number): Place => ({
    row: Math.min(Math.max(row, -1), last.row),
    column: Math.min(Math.max(column, 0), last.column),
  });
  switch (key) {
    case 'ArrowDown':
      return to(ctrl ? last.row : at.row + 1, at.column);
    case 'ArrowUp':
      return to(ctrl ? 0 : at.row - 1, at.column);
    case 'ArrowRight':
      return to(at.row, at.column + 1);
    case 'ArrowLeft':
      return to(at.row, at.column - 1);
    case 'Home':
      return to(ctrl ? 0 : at.row, 0);
    case 'End':
      return to(ctrl ? last.row : at.row, last.column);
    case 'PageDown':
      return to(at.row + extent.page, at.column);
    case 'PageUp':
      return to(Math.max(at.row - extent.page, 0), at.column);
    default:
      return null;
  }
}
