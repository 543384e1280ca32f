import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, RecordDetail, Values } from '~/api/types';

export function useLead(id: Id) {
  return useQuery({
    queryKey: keys.record('lead', id),
    queryFn: () => api.get<RecordDetail>(`/records/lead/${id}`),
  });
}

export function useChangeLead(id: Id) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (values: Values) => api.patch<RecordDetail>(`/records/lead/${id}`, { values }),
    onSuccess: (lead) => {
      client.setQueryData(keys.record('lead', id), lead);
      client.invalidateQueries({ queryKey: keys.boards('lead') });
    },
  });
}
