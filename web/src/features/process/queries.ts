import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { BlockType } from './blockTypes';
import type { Id, Kind, Picker, Process, ProcessRow, Run, RunRow } from './wire';

const RARELY_CHANGES_MS = 300_000;

export const processesQuery = (kind: Kind) =>
  queryOptions({
    queryKey: keys.processes(kind),
    queryFn: () => api.get<ProcessRow[]>('/processes', { kind }),
  });

export const processQuery = (id: Id) =>
  queryOptions({
    queryKey: keys.process(id),
    queryFn: () => api.get<Process>(`/processes/${id}`),
  });

export const blocksQuery = queryOptions({
  queryKey: keys.blocks,
  queryFn: () => api.get<BlockType[]>('/blocks'),
  staleTime: RARELY_CHANGES_MS,
});

export const pickerQuery = (kind: Kind) =>
  queryOptions({
    queryKey: keys.picker(kind, null),
    queryFn: () => api.get<Picker>(`/picker/${kind}`),
    staleTime: 60_000,
  });

/** How many runs the server tells at a time. */
const RUNS = 50;

export const processRunsQuery = (id: Id) =>
  infiniteQueryOptions({
    queryKey: keys.processRuns(id),
    queryFn: ({ pageParam: after }) => api.get<RunRow[]>(`/processes/${id}/runs`, { after }),
    initialPageParam: undefined as Id | undefined,
    getNextPageParam: (page: RunRow[]) => (page.length < RUNS ? undefined : page.at(-1)?.id),
    staleTime: 0,
  });

export const runQuery = (id: Id) =>
  queryOptions({ queryKey: keys.run(id), queryFn: () => api.get<Run>(`/runs/${id}`) });
