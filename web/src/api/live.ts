import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';
import type { Changes } from './types';

const EVERY_MS = 2000;

let cursor = '';

/** A read that bore a cursor says from where on changes are news. The first one counts: later ones may skip some. */
export function newsFrom(read: string): void {
  cursor ||= read;
}

/** Asks for changes while the page is visible, and reads again what they touch. */
export function useLive(): void {
  const client = useQueryClient();
  useQuery({
    queryKey: keys.changes,
    queryFn: () => listen(client),
    // The first question comes after a while, when the board has said from where on to ask.
    initialData: '',
    staleTime: EVERY_MS,
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: 'always',
    retry: false,
  });
}

async function listen(client: QueryClient): Promise<string> {
  const changes = await api.get<Changes | undefined>('/changes', { after: cursor });
  if (changes) {
    if (cursor) refresh(client, changes);
    else client.invalidateQueries({ queryKey: keys.everyRecord });
    cursor = changes.cursor;
  }
  return cursor;
}

export function refresh(client: QueryClient, { records }: Changes): void {
  for (const kind of new Set(records.map((record) => record.kind))) {
    client.invalidateQueries({ queryKey: keys.boards(kind) });
    client.invalidateQueries({ queryKey: keys.offers(kind) });
    client.invalidateQueries({ queryKey: keys.lists(kind) });
    client.invalidateQueries({ queryKey: keys.listCounts(kind) });
    client.invalidateQueries({ queryKey: keys.bin(kind) });
  }
  for (const { kind, id } of records) client.invalidateQueries({ queryKey: keys.record(kind, id) });
  if (records.length === 0) return;
  // Any record may begin or cease to link to the one that is open.
  client.invalidateQueries({ queryKey: keys.everyLinking });
  client.invalidateQueries({ queryKey: keys.outbox });
  client.invalidateQueries({ queryKey: keys.firstSteps });
}
