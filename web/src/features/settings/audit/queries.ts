import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Journal } from '~/api/types';

export interface Looking {
  q?: string | undefined;
  action?: string | undefined;
  person?: string | undefined;
}

/** What is looked for as the address says it; what is empty is left out. */
export const queryOf = (looking: Looking): string =>
  new URLSearchParams(Object.entries(looking).filter(([, value]) => value)).toString();

export const journalQuery = (looking: Looking) =>
  infiniteQueryOptions({
    queryKey: keys.journal(queryOf(looking)),
    queryFn: ({ pageParam }) =>
      api.get<Journal>(`/audit?${queryOf(looking)}${pageParam ? `&before=${pageParam}` : ''}`),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
