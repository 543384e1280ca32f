import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Board, Id, Kind } from '~/api/types';
import { confirmUndo, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { takeOff } from './move';

/** Into the recycle bin, all or none, and out again at once if it was a mistake. */
export function useDelete(kind: Kind) {
  const { t } = useTranslation('board');
  const client = useQueryClient();
  const reason = useReason();
  const refresh = () => client.invalidateQueries({ queryKey: keys.boards(kind) });
  const restore = useMutation({
    mutationFn: (ids: readonly Id[]) => api.post<void>(`/bin/${kind}/restore`, { ids }),
    onError: (error) => tellRefused(t('not_restored'), reason(error)),
    onSettled: refresh,
  });
  return useMutation({
    mutationFn: (ids: readonly Id[]) => api.post<void>(`/bin/${kind}`, { ids }),
    onMutate: async (ids) => {
      await client.cancelQueries({ queryKey: keys.boards(kind) });
      client.setQueriesData<Board>({ queryKey: keys.boards(kind) }, (board) => board && takeOff(board, ids));
    },
    onSuccess: (_, ids) =>
      confirmUndo(t(`deleted_${kind}`, { count: ids.length }), () => restore.mutate(ids)),
    onError: (error) => tellRefused(t('not_deleted'), reason(error)),
    onSettled: refresh,
  });
}
