import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Batch, Foreseen, Id, Kind, Values } from '~/api/types';
import type { Selection } from '../grid/selection';
import type { Asked } from '../useRows';

/** What is to be done to which records. Without ids: to all that the list shows. */
export interface Wish {
  ids: Id[] | null;
  asked: Asked;
  verb: 'update' | 'delete';
  values: Values;
  /** Why they failed. */
  why?: string;
}

export function wishOf({ ids, everything }: Selection, asked: Asked): Pick<Wish, 'ids' | 'asked'> {
  return { ids: everything ? null : [...ids], asked };
}

/** How many it would change. Nothing is asked before the wish is whole. */
export function useForeseen(kind: Kind, wish: Wish, whole: boolean) {
  return useQuery({
    queryKey: keys.foreseen(kind, wish),
    queryFn: () => api.post<Foreseen>(`/bulk/${kind}/preview`, wish),
    enabled: whole,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
}

export function useBegin(kind: Kind) {
  return useMutation({ mutationFn: (wish: Wish) => api.post<Batch>(`/bulk/${kind}`, wish) });
}

const EVERY_MS = 500;

/** Follows the work until it is done; then all that shows such records is read again. */
export function useBatch(kind: Kind, begun: Batch | undefined): Batch | undefined {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: keys.batch(begun?.id ?? 0),
    queryFn: () => api.get<Batch>(`/batches/${begun?.id}`),
    enabled: begun !== undefined && !begun.finished,
    refetchInterval: ({ state }) => (state.data?.finished ? false : EVERY_MS),
  });
  const batch = begun?.finished ? begun : (data ?? begun);
  const finished = batch?.finished ?? false;
  useEffect(() => {
    if (!finished) return;
    for (const key of [keys.lists(kind), keys.listCounts(kind), keys.boards(kind), keys.everyRecord]) {
      client.invalidateQueries({ queryKey: key });
    }
  }, [client, kind, finished]);
  return batch;
}
