import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, Kind, ListPage, ListRow, RecordDetail, Value } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

interface CellChange {
  row: ListRow;
  code: string;
  value: Value;
}

const EDITS = ['edit-cell'];

/** The new value is shown at once; when the server refuses, the old one comes back and the reason is told. */
export function useChangeCell(kind: Kind) {
  const { t } = useTranslation('list');
  const client = useQueryClient();
  const reason = useReason();
  const show = (id: Id, code: string, value: Value) =>
    client.setQueriesData<InfiniteData<ListPage>>(
      { queryKey: keys.lists(kind) },
      (data) => data && { ...data, pages: data.pages.map((page) => withValue(page, id, code, value)) },
    );
  return useMutation({
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
}

function withValue(page: ListPage, id: Id, code: string, value: Value): ListPage {
  const changed = (row: ListRow): ListRow => ({
    ...row,
    title: code === 'TITLE' ? String(value) : row.title,
    values: { ...row.values, [code]: value },
  });
  return { ...page, rows: page.rows.map((row) => (row.id === id ? changed(row) : row)) };
}
