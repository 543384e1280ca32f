import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, Mail, MailDetail, MailStatus } from '~/api/types';
import type { Tone } from '~/ui/Token';

/** A mail goes out without any record changing, so this page looks by itself. */
const EVERY_MS = 5000;

export const outboxQuery = queryOptions({
  queryKey: keys.outbox,
  queryFn: () => api.get<Mail[]>('/outbox'),
  refetchInterval: EVERY_MS,
});

export const mailQuery = (id: Id) =>
  queryOptions({ queryKey: keys.mail(id), queryFn: () => api.get<MailDetail>(`/outbox/${id}`) });

export const TONES: Record<MailStatus, Tone> = {
  waiting: 'blue',
  sent: 'green',
  kept: 'violet',
  failed: 'red',
  unsure: 'amber',
};

export const canSendAgain = (status: MailStatus) =>
  status === 'kept' || status === 'failed' || status === 'unsure';

export function useSendAgain(id: Id) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<MailDetail>(`/outbox/${id}/send`),
    onSettled: () => client.invalidateQueries({ queryKey: keys.outbox }),
  });
}
