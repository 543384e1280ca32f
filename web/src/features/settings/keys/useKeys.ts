import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { KeyLine, Keys, KeyWish, NewKey } from '~/api/types';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

export const keysQuery = (everybody: boolean) =>
  queryOptions({
    queryKey: keys.keys(everybody),
    queryFn: () => api.get<Keys>(`/keys?everybody=${everybody}`),
  });

/** The form shows refusals itself. */
export function useNewKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: KeyWish) => api.post<NewKey>('/keys', wish),
    onSettled: () => void client.invalidateQueries({ queryKey: keys.everyKey }),
  });
}

export function useRevoke() {
  const { t } = useTranslation('keys');
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: ({ id }: KeyLine) => api.delete(`/keys/${id}`),
    onSuccess: (_done, { title }) => tellDone(t('revoked', { title })),
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
    onSettled: () => void client.invalidateQueries({ queryKey: keys.everyKey }),
  });
}
