import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, Person, PersonChange } from '~/api/types';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

/** What is done with people from the list, without a dialog. */
export function usePeople() {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const reason = useReason();
  const onError = (error: Error) => tellRefused(t('not_changed'), reason(error));
  const onSettled = () => void client.invalidateQueries({ queryKey: keys.people });
  const change = useMutation({
    mutationFn: ({ id, active }: { id: Id; active: boolean }) =>
      api.patch<Person>(`/people/${id}`, { active }),
    onError,
    onSettled,
  });
  const invite = useMutation({
    mutationFn: ({ id }: Person) => api.post(`/people/${id}/invitation`),
    onSuccess: (_done, { email }) => tellDone(t('invited', { email })),
    onError,
  });
  const resetFactor = useMutation({
    mutationFn: ({ id }: Person) => api.delete(`/company/security/${id}`),
    onSuccess: (_done, { name }) => tellDone(t('factor_reset', { name })),
    onError,
    onSettled: () => void client.invalidateQueries({ queryKey: keys.companySecurity }),
  });
  const bringBack = ({ id }: Person) => change.mutate({ id, active: true });
  return { bringBack, invite: invite.mutate, resetFactor: resetFactor.mutate };
}

/** A new person, or changes of one; refusals are shown by the form. */
export function useSavePerson(person: Person | undefined, close: () => void) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: PersonChange) =>
      person ? api.patch<Person>(`/people/${person.id}`, wish) : api.post<Person>('/people', wish),
    onSuccess: ({ email }) => {
      if (!person) tellDone(t('invited', { email }));
      close();
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.people });
      void client.invalidateQueries({ queryKey: keys.roles });
    },
  });
}
