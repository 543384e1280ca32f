import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { FillableField, Id, Import, Kind, LookedAtTable } from '~/api/types';
import { readAgain } from '~/ui/useDelete';

const ASK_MS = 700;

/** How a table is to be read: the code of each column's field, empty for one that is left out. */
export interface Wish {
  file: Id;
  columns: string[];
  decimal: LookedAtTable['decimal'];
  order: LookedAtTable['order'];
  duplicates_too: boolean;
}

/** Who may not import is refused here, before anything is chosen. */
export const fillableQuery = (kind: Kind) =>
  queryOptions({
    queryKey: keys.fillable(kind),
    queryFn: () => api.get<FillableField[]>(`/import/${kind}`),
  });

/** Asks on while it is under way. */
export const importQuery = (id: Id | undefined) =>
  queryOptions({
    queryKey: keys.import(id ?? 0),
    queryFn: () => api.get<Import>(`/imports/${id}`),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.finished ? false : ASK_MS),
  });

export function useLook(kind: Kind) {
  return useMutation({
    mutationFn: (file: Id) => api.post<LookedAtTable>(`/import/${kind}/look`, { file }),
  });
}

/** Begins it, or only tries it. */
export function useBegin(kind: Kind, begun: (work: Import) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish & { trial: boolean }) => api.post<Import>(`/import/${kind}`, wish),
    onSuccess: (work) => {
      client.setQueryData(keys.import(work.id), work);
      begun(work);
    },
  });
}

export function useUndo(kind: Kind, begun: (work: Import) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: Id) => api.post<Import>(`/imports/${id}/undo`),
    onSuccess: (work) => {
      client.setQueryData(keys.import(work.id), work);
      readAgain(client, kind);
      begun(work);
    },
  });
}
