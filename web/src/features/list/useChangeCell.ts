import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { STAGE_FIELDS } from '~/api/kinds';
import type { Id, Kind, ListPage, ListRow, RecordDetail, Value } from '~/api/types';
import type { Moving } from '~/features/moving/moving';
import type { Moves } from '~/features/moving/useMoves';
import { textOf } from '~/fields/read';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

interface CellChange {
  row: ListRow;
  code: string;
  value: Value;
}

const EDITS = ['edit-cell'];

/**
 * The new value is shown at once; when the server refuses, the old one comes back and the reason is told. Another stage
 * is a move, like on the board.
 */
export function useChangeCell(kind: Kind, moves: Moves): (change: CellChange) => void {
  const { t } = useTranslation('list');
  const client = useQueryClient();
  const reason = useReason();
  const show = (id: Id, code: string, value: Value) =>
    client.setQueriesData<InfiniteData<ListPage>>(
      { queryKey: keys.lists(kind) },
      (data) => data && { ...data, pages: data.pages.map((page) => withValue(page, id, code, value)) },
    );
  const { mutate } = useMutation({
    mutationKey: EDITS,
    mutationFn: ({ row, code, value }: CellChange) =>
      api.patch<RecordDetail>(`/records/${kind}/${row.id}`, { values: { [code]: value } }),
    onMutate: async ({ row, code, value }) => {
      await client.cancelQueries({ queryKey: keys.lists(kind) });
      show(row.id, code, value);
    },
    onError: (error, { row, code }) => {
      show(row.id, code, row.values[code] ?? null);
      tellRefused(t('not_changed', { title: row.title }), reason(error));
    },
    onSettled: (_data, _error, { row }) => {
      // While another edit is under way, what is read now would undo it on the screen.
      if (client.isMutating({ mutationKey: EDITS }) > 1) return;
      client.invalidateQueries({ queryKey: keys.lists(kind) });
      client.invalidateQueries({ queryKey: keys.boards(kind) });
      client.invalidateQueries({ queryKey: keys.record(kind, row.id) });
    },
  });
  return (change) => {
    if (change.code === STAGE_FIELDS[kind]) moves.move([movingRow(kind, change.row)], String(change.value));
    else mutate(change);
  };
}

/** A row, and the stage it is seen in. */
export function movingRow(kind: Kind, { id, title, values }: ListRow): Moving {
  return { id, title, from: textOf(values, STAGE_FIELDS[kind] ?? '') };
}

function withValue(page: ListPage, id: Id, code: string, value: Value): ListPage {
  const changed = (row: ListRow): ListRow => ({
    ...row,
    title: code === 'TITLE' ? String(value) : row.title,
    values: { ...row.values, [code]: value },
  });
  return { ...page, rows: page.rows.map((row) => (row.id === id ? changed(row) : row)) };
}
