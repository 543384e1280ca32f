import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, Kind, RecordDetail, Values } from '~/api/types';

export const recordQuery = (kind: Kind, id: Id) =>
  queryOptions({
    queryKey: keys.record(kind, id),
    queryFn: () => api.get<RecordDetail>(`/records/${kind}/${id}`),
  });

export function useRecord(kind: Kind, id: Id) {
  return useQuery(recordQuery(kind, id));
}

export function useChangeRecord(kind: Kind, id: Id) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (values: Values) => api.patch<RecordDetail>(`/records/${kind}/${id}`, { values }),
    onSuccess: (record) => {
      client.setQueryData(keys.record(kind, id), record);
      client.invalidateQueries({ queryKey: keys.boards(kind) });
    },
  });
}
