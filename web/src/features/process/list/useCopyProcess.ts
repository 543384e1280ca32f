import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import type { Id, Kind, Process } from '../wire';

export function useCopyProcess(kind: Kind) {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: (id: Id) => api.post<Process>(`/processes/${id}/copy`),
    onSuccess: ({ name }) => {
      tellDone(t('process_copied', { name }));
      return client.invalidateQueries({ queryKey: keys.processes(kind) });
    },
    onError: (error) => tellRefused(t('not_copied'), reason(error)),
  });
}
