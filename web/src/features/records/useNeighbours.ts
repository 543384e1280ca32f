import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { Id, Kind } from '~/api/types';
import { type Order, orderIn } from './order';

let last: Order | null = null;

/** The records before and after this one, in the order of the board or list that was looked at last. */
export function useNeighbours(kind: Kind, id: Id): { before: Id | null; after: Id | null } {
  const order = newest(useQueryClient(), kind, id);
  const place = order?.ids.indexOf(id) ?? -1;
  if (!order || place < 0) return { before: null, after: null };
  return { before: order.ids[place - 1] ?? null, after: order.ids[place + 1] ?? null };
}

/** Kept beyond the cache, so that somebody who reads long can still go on. */
function newest(client: QueryClient, kind: Kind, id: Id): Order | null {
  const seen = client
    .getQueryCache()
    .findAll({
      predicate: ({ queryKey: [name, of] }) => (name === 'board' || name === 'list') && of === kind,
    })
    .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  const found = seen.map(({ state }) => orderIn(state.data)).find((ids) => ids.includes(id));
  if (found) last = { kind, ids: found };
  return last?.kind === kind ? last : null;
}
