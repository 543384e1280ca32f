import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Bin, Kind } from '~/api/types';

/** What lies in the bin, page by page. */
export function useBin(kind: Kind) {
  return useInfiniteQuery({
    queryKey: keys.bin(kind),
    queryFn: ({ pageParam }) => api.get<Bin>(`/bin/${kind}`, { start: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ more }, pages) => (more ? pages.flatMap((page) => page.items).length : undefined),
  });
}
