import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Security } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

export const securityQuery = queryOptions({
  queryKey: keys.security,
  queryFn: () => api.get<Security>('/security'),
});

/** Most of what is done here is answered by the whole page as it is now. */
export function useChange<Given = void>(change: (given: Given) => Promise<Security>, tell = true) {
  const { t } = useTranslation('security');
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: change,
    onSuccess: (security) => client.setQueryData(keys.security, security),
    onError: (error) => {
      if (tell) tellRefused(t('not_done'), reason(error));
      void client.invalidateQueries({ queryKey: keys.security });
    },
  });
}
