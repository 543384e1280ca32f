import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { OptionList, Pipeline } from '~/api/types';

/** Every list that administrators keep, stages too, each entry with what hangs on it. */
export const optionsQuery = queryOptions({
  queryKey: keys.options,
  queryFn: () => api.get<OptionList[]>('/options'),
});

export const pipelinesQuery = queryOptions({
  queryKey: keys.pipelines,
  queryFn: () => api.get<Pipeline[]>('/pipelines'),
});
