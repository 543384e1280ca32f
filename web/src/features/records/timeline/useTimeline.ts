import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Activity, FieldWas, Id, Kind, Stay, TimelinePage } from '~/api/types';

export const ONLY = ['all', 'comments', 'activities', 'files', 'changes'] as const;
export type Only = (typeof ONLY)[number];

/** The pages that were shown are read again together when somebody writes, so nothing is lost between them. */
export function useTimeline(kind: Kind, id: Id, only: Only) {
  return useInfiniteQuery({
    queryKey: keys.timeline(kind, id, only),
    queryFn: ({ pageParam }) =>
      api.get<TimelinePage>(`/records/${kind}/${id}/timeline`, { only, before: pageParam }),
    initialPageParam: undefined as Id | undefined,
    getNextPageParam: ({ before }) => before ?? undefined,
  });
}

export function useAhead(kind: Kind, id: Id) {
  return useQuery({
    queryKey: keys.ahead(kind, id),
    queryFn: () => api.get<Activity[]>(`/records/${kind}/${id}/activities`),
  });
}

export function useFieldHistory(kind: Kind, id: Id, code: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.fieldHistory(kind, id, code),
    queryFn: () => api.get<FieldWas[]>(`/records/${kind}/${id}/history/${code}`),
    enabled: wanted,
  });
}

/** How long the record stood in each stage. */
export function useStays(kind: Kind, id: Id, wanted: boolean) {
  return useQuery({
    queryKey: keys.stays(kind, id),
    queryFn: () => api.get<Stay[]>(`/records/${kind}/${id}/stages`),
    enabled: wanted,
  });
}

/** Who may see the record, and so can be mentioned and given something to do. */
export function useReaders(kind: Kind, id: Id) {
  return useQuery({
    queryKey: keys.readers(kind, id),
    queryFn: () => api.get<Id[]>(`/records/${kind}/${id}/readers`),
    staleTime: 60_000,
  });
}
