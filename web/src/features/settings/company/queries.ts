import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Company } from '~/api/types';
import { tellDone } from '~/ui/ConfirmUndo';

export const companyQuery = queryOptions({
  queryKey: keys.company,
  queryFn: () => api.get<Company>('/company'),
});

/** Whoever asks shows what is refused. Sums, currencies to choose from and how phones are read follow from it. */
export function useKeep(done?: () => void) {
  const { t } = useTranslation('company');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (send: () => Promise<Company>) => send(),
    onSuccess: async (company) => {
      client.setQueryData(keys.company, company);
      done?.();
      tellDone(t('saved'));
      await client.invalidateQueries();
    },
  });
}

const rate = (code: string) => `/company/rates/${encodeURIComponent(code)}`;

export const keepRate = (code: string, worth: string) => () => api.put<Company>(rate(code), { rate: worth });

export const removeRate = (code: string) => () => api.delete<Company>(rate(code));

export const change = (wish: Partial<Pick<Company, 'name' | 'country' | 'language' | 'currency'>>) => () =>
  api.patch<Company>('/company', wish);
