import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Batch, Id, Kind } from '~/api/types';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

/** Takes a change of many records back, and says what came of it. It outlives the dialog that began it. */
export function useUndoTold(kind: Kind): (id: Id) => void {
  const { t } = useTranslation('list');
  const client = useQueryClient();
  const reason = useReason();

  const told = ({ changed, skipped, finished }: Batch) => {
    if (!finished) tellDone(t('undo_begun'));
    else if (skipped > 0)
      tellDone(`${t('undone', { count: changed })} ${t('undo_left', { count: skipped })}`);
    else tellDone(t('undone', { count: changed }));
    for (const key of [keys.lists(kind), keys.listCounts(kind), keys.boards(kind), keys.everyRecord]) {
      client.invalidateQueries({ queryKey: key });
    }
  };

  return (id) =>
    void api
      .post<Batch>(`/batches/${id}/undo`)
      .then(told, (error: Error) => tellRefused(t('not_undone'), reason(error)));
}
