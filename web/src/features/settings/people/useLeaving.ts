import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { HandedOver, HeldThings, Id, Person } from '~/api/types';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

export const holdingsQuery = ({ id }: Person) =>
  queryOptions({
    queryKey: keys.holdings(id),
    queryFn: () => api.get<HeldThings[]>(`/people/${id}/holdings`),
    gcTime: 0,
  });

/** Gives away what the person holds, and lets them go. The dialog shows refusals. */
export function useHandOver({ id }: Person) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (to: Record<string, Id>) => api.post<HandedOver>(`/people/${id}/hand-over`, { to }),
    onSettled: () => {
      for (const key of [keys.people, keys.departments]) void client.invalidateQueries({ queryKey: key });
    },
  });
}

/** They are back, and so is what they held, unless somebody gave it further. */
export function useTakeBack({ id, name }: Person, done: HandedOver, close: () => void) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: () => {
      const { records, to, others } = done;
      return api.post(`/people/${id}/take-back`, {
        to,
        others,
        batches: records.map(({ batch }) => batch.id),
      });
    },
    onSuccess: () => {
      tellDone(t('taken_back', { name }));
      close();
    },
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
    onSettled: () => {
      for (const key of [keys.people, keys.departments]) void client.invalidateQueries({ queryKey: key });
    },
  });
}
