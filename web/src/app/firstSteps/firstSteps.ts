import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { FirstSteps, Samples } from '~/api/types';

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
