import type { Id } from '~/api/types';

/** Which rows are chosen, as plain data. */
export interface Selection {
  ids: ReadonlySet<Id>;
  /** Where the last choice began: Shift goes on from there. */
  from: Id | null;
  /** All that the filter shows, also those not loaded yet. */
  everything: boolean;
}

export const NOTHING: Selection = { ids: new Set(), from: null, everything: false };

export function toggle({ ids }: Selection, id: Id): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, from: id, everything: false };
}

/** Everything between where the choice began and this row, besides what was chosen already. */
export function upTo(selection: Selection, id: Id, rows: readonly Id[]): Selection {
  const start = rows.indexOf(selection.from ?? id);
  const end = rows.indexOf(id);
  if (start < 0 || end < 0) return toggle(selection, id);
  const between = rows.slice(Math.min(start, end), Math.max(start, end) + 1);
  return { ids: new Set([...selection.ids, ...between]), from: selection.from ?? id, everything: false };
}

/** All rows that are loaded, or none when they are chosen already. */
export function toggleAll({ ids }: Selection, rows: readonly Id[]): Selection {
  return rows.every((id) => ids.has(id)) ? NOTHING : { ids: new Set(rows), from: null, everything: false };
}

/** Without rows that are no longer shown. */
export function kept(selection: Selection, rows: readonly Id[]): Selection {
  const shown = new Set(rows);
  const ids = new Set([...selection.ids].filter((id) => shown.has(id)));
  return ids.size === selection.ids.size ? selection : { ...selection, ids };
}
