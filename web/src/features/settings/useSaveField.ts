import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { CustomField, Demand, FieldChange, Kind, NewField } from '~/api/types';
import { tellDone } from '~/ui/ConfirmUndo';
import { useRefresh } from './useRefresh';

export function useAddField(kind: Kind, done: () => void) {
  const { t } = useTranslation('settings');
  const refresh = useRefresh(kind);
  return useMutation({
    mutationFn: (field: NewField) => api.post<CustomField>(`/custom-fields/${kind}`, field),
    onSuccess: async ({ title }) => {
      await refresh();
      tellDone(t('field_added', { title }));
      done();
    },
  });
}

export function useChangeField(kind: Kind, code: string, done: () => void) {
  const refresh = useRefresh(kind);
  return useMutation({
    mutationFn: (change: FieldChange) => api.patch<CustomField>(`/custom-fields/${kind}/${code}`, change),
    onSuccess: async () => {
      await refresh();
      done();
    },
  });
}

/** When a field that is built in must have a value. */
export function useDemand(kind: Kind, code: string, done: () => void) {
  const refresh = useRefresh(kind);
  return useMutation({
    mutationFn: (demand: Demand) => api.patch<void>(`/fields/${kind}/${code}`, demand),
    onSuccess: async () => {
      await refresh();
      done();
    },
  });
}
