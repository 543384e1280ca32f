import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { useCan } from '~/api/queries';
import type { FirstSteps, Samples } from '~/api/types';

const firstStepsQuery = queryOptions({
  queryKey: keys.firstSteps,
  queryFn: () => api.get<FirstSteps>('/first-steps'),
  staleTime: 0,
});

/** Nothing for those who do not set the company up. */
export function useFirstSteps(): FirstSteps | undefined {
  return useQuery({ ...firstStepsQuery, enabled: useCan('company.set_up') }).data;
}

export function useShowFirstSteps() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (shown: boolean) => api.patch<FirstSteps>('/first-steps', { shown }),
    onSuccess: (steps) => client.setQueryData(keys.firstSteps, steps),
  });
}

export function useRemoveSamples() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete<Samples>('/samples'),
    onSuccess: () => client.invalidateQueries(),
  });
}

export function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
