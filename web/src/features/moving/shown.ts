import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { keys } from '~/api/keys';
import { STAGE_FIELDS } from '~/api/kinds';
import type { Board, Id, Kind, ListPage, RecordDetail, Values } from '~/api/types';
import { moveCards } from '~/features/board/move';

/** Shows a record in a stage on every board and list and on its card, before the server agrees. */
export function showIn(client: QueryClient, kind: Kind, id: Id, stage: string): void {
  const field = STAGE_FIELDS[kind] ?? '';
  const placed = <T extends { id: Id; values: Values }>(one: T): T =>
    one.id === id ? { ...one, values: { ...one.values, [field]: stage } } : one;
  client.setQueriesData<Board>(
    { queryKey: keys.boards(kind) },
    (board) => board && moveCards(board, [id], stage, field),
  );
  client.setQueriesData<InfiniteData<ListPage>>(
    { queryKey: keys.lists(kind) },
    (data) =>
      data && { ...data, pages: data.pages.map((page) => ({ ...page, rows: page.rows.map(placed) })) },
  );
  client.setQueryData<RecordDetail>(keys.record(kind, id), (record) => record && placed(record));
}

/** Everything in which the stage of these records is seen. */
export function whereShown(kind: Kind, ids: readonly Id[]) {
  const records = ids.map((id) => keys.record(kind, id));
  return [keys.boards(kind), keys.lists(kind), keys.listCounts(kind), ...records];
}
