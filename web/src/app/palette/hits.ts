import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id } from '~/api/types';
import type { Wanted } from './wanted';

/** Records that the server finds, or that the person saw last. */
export interface HitGroup {
  kind: string;
  more: boolean;
  items: { id: Id; title: string; subtitle: string }[];
}

interface Answer {
  groups: HitGroup[];
  /** Not when the search ended before it had looked everywhere. */
  complete?: boolean;
}

export interface Hits {
  groups: HitGroup[];
  /** What to say when not everything was looked through. */
  missed: Missed | undefined;
  /** Asks again, when the search itself failed: then nobody knows what there is. */
  again: (() => void) | undefined;
}

export type Missed = 'palette_may_be_more' | 'palette_cut';

export function missedBy({ groups, complete = true }: Answer): Missed | undefined {
  if (complete) return undefined;
  return groups.length ? 'palette_may_be_more' : 'palette_cut';
}

const NONE: Hits = { groups: [], missed: undefined, again: undefined };

export function useHits({ among, text }: Wanted): Hits {
  const records = among === 'all' || among === 'numbers';
  const recent = useQuery({
    queryKey: keys.recent,
    queryFn: () => api.get<Answer>('/recent'),
    enabled: records && !text,
    staleTime: 0,
  });
  const found = useQuery({
    queryKey: ['search', among, text],
    queryFn: ({ signal }) =>
      api.get<Answer>('/search', { q: among === 'numbers' ? `#${text}` : text }, signal),
    enabled: records && text !== '',
    placeholderData: keepPreviousData,
  });
  if (!records) return NONE;
  const { data, isError, refetch } = text ? found : recent;
  if (isError) return { ...NONE, again: () => void refetch() };
  return data ? { ...NONE, groups: data.groups, missed: missedBy(data) } : NONE;
}
