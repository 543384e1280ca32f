import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { DuplicateGroups, Id, Kind, Match, Values } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';

const TYPING_MS = 350;
export const NAMES = ['NAME', 'SECOND_NAME', 'LAST_NAME'];
export const COMPARED = ['TITLE', 'COMPANY_TITLE', ...NAMES, 'PHONE', 'EMAIL'];

const compared = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([code, value]) => COMPARED.includes(code) && value));

/** Records that may be the same as one with these values; asked when somebody pauses typing. */
export function useMatches(kind: Kind, values: Values, id?: Id): Match[] {
  const [asked] = useDebouncedValue(JSON.stringify(compared(values)), TYPING_MS);
  const { data } = useQuery({
    queryKey: keys.matches(kind, id, asked),
    queryFn: () =>
      api.post<{ matches: Match[] }>(`/duplicates/${kind}`, { values: JSON.parse(asked), id: id ?? null }),
    enabled: asked !== '{}',
    staleTime: 30_000,
  });
  return asked === '{}' ? [] : (data?.matches ?? []);
}

/** Asks whoever holds a record that one may not see to let one see it. */
export function useAskFor(kind: Kind, values: Values, id?: Id) {
  const { t } = useTranslation('duplicates');
  const reason = useReason();
  return useMutation({
    mutationFn: (match: string) =>
      api.post(`/duplicates/${kind}/ask`, { values: compared(values), id: id ?? null, match }),
    onError: (error) => tellRefused(t('not_asked'), reason(error)),
  });
}

/** Records that share something, page by page. */
export function useGroups(kind: Kind) {
  return useInfiniteQuery({
    queryKey: keys.duplicates(kind),
    queryFn: ({ pageParam }) => api.get<DuplicateGroups>(`/duplicates/${kind}`, { after: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ more, groups }) => (more ? groups.at(-1)?.key : undefined),
  });
}

/** They are not the same: not asked again until another joins them. */
export function useDismiss(kind: Kind) {
  const { t } = useTranslation('duplicates');
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: (several: string[]) =>
      Promise.all(several.map((key) => api.post(`/duplicates/${kind}/dismiss`, { key }))),
    onSuccess: () => readAgain(client, kind),
    onError: (error) => tellRefused(t('not_dismissed'), reason(error)),
  });
}
