import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { newsFrom } from '~/api/live';
import type { Kind, ListCount, ListPage } from '~/api/types';
import type { ListSearch } from './address';

export type Asked = Record<'filter' | 'q' | 'sort' | 'columns', string>;

/** The question to the server, in which absent parts are empty. */
export function askedBy({ filter, q = '', sort = '' }: ListSearch, columns: readonly string[]): Asked {
  return { filter: filter?.length ? JSON.stringify(filter) : '', q, sort, columns: columns.join(',') };
}

/** `ready`: which fields there are is known. */
export function useRows(kind: Kind, asked: Asked, ready: boolean) {
  return useInfiniteQuery({
    queryKey: keys.list(kind, asked),
    queryFn: async ({ pageParam, signal }) => {
      const page = await api.get<ListPage>(`/list/${kind}`, { ...asked, after: pageParam }, signal);
      newsFrom(page.cursor);
      return page;
    },
    enabled: ready,
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    placeholderData: keepPreviousData,
  });
}

export function useCount(kind: Kind, { filter, q }: Asked) {
  const asked = { filter, q };
  return useQuery({
    queryKey: keys.listCount(kind, asked),
    queryFn: ({ signal }) => api.get<ListCount>(`/list/${kind}/count`, asked, signal),
    placeholderData: keepPreviousData,
  });
}
