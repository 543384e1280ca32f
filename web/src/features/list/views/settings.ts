import type { SavedView, ViewSettings } from '~/api/types';
import type { ListSearch } from '../address';

/** What of an address a view keeps, as plain data. */
export function settingsOf({ filter, sort, columns, card, q }: ListSearch): ViewSettings {
  const all = { filter: filter?.length ? filter : undefined, sort, columns, card, q };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The address that shows a view; without one, all records. */
export function searchOf(view: SavedView | null): ListSearch {
  const { filter, sort, columns, card, q } = view?.settings ?? {};
  return { filter, sort, columns, card, q, saved: view?.id ?? 0 };
}

export function sameSettings(a: ViewSettings, b: ViewSettings): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted({ filter, sort, columns, card, q }: ViewSettings) {
  const conditions = filter?.map(({ field, op, value }) => ({ field, op, value: value ?? null }));
  return { filter: conditions ?? [], sort: sort ?? '', columns: columns ?? '', card: card ?? '', q: q ?? '' };
}

/** Whether the address says nothing of its own: then the view that comes first may be shown. */
export function isBare(search: ListSearch): boolean {
  return search.saved === undefined && Object.keys(settingsOf(search)).length === 0;
}
