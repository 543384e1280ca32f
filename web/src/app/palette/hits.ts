import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '~/api/client';
import { NotFound } from '~/api/errors';
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
}

export function useHits({ among, text }: Wanted): HitGroup[] {
  const records = among === 'all' || among === 'numbers';
  const recent = useQuery({
    queryKey: ['recent'],
    queryFn: () => whereThere('/recent'),
    enabled: records && !text,
    staleTime: 0,
  });
  const found = useQuery({
    queryKey: ['search', among, text],
    queryFn: ({ signal }) => whereThere('/search', { q: among === 'numbers' ? `#${text}` : text }, signal),
    enabled: records && text !== '',
    placeholderData: keepPreviousData,
  });
  if (!records) return [];
  return (text ? found.data : recent.data)?.groups ?? [];
}

/** Nothing from a server that does not search. */
async function whereThere(path: string, query = {}, signal?: AbortSignal): Promise<Answer> {
  try {
    return await api.get<Answer>(path, query, signal);
  } catch (error) {
    if (error instanceof NotFound) return { groups: [] };
    throw error;
  }
}
