import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type {
  BlockedConversions,
  ConversionMapping,
  ConversionSeries,
  ConversionTerms,
  Kind,
} from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';

export const termsQuery = queryOptions({
  queryKey: keys.conversionTerms,
  queryFn: () => api.get<ConversionTerms>('/conversions/terms'),
});

export const mappingQuery = queryOptions({
  queryKey: keys.conversionMapping,
  queryFn: () => api.get<ConversionMapping>('/conversions/mapping'),
});

export const blockedQuery = infiniteQueryOptions({
  queryKey: keys.blockedConversions,
  queryFn: ({ pageParam: before }) =>
    api.get<BlockedConversions>('/conversions/blocked', before ? { before } : {}),
  initialPageParam: 0,
  getNextPageParam: ({ more, blocked }) => (more ? blocked.at(-1)?.id : undefined),
  select: ({ pages }) => pages.flatMap(({ blocked }) => blocked),
});

const EVERYTHING: readonly Kind[] = ['lead', 'contact', 'company', 'deal'];

/** After leads were converted, or it was taken back. */
export function useReadAllAgain(): () => void {
  const client = useQueryClient();
  return () => {
    for (const kind of EVERYTHING) readAgain(client, kind);
    for (const queryKey of [keys.conversionTerms, keys.blockedConversions, keys.session]) {
      client.invalidateQueries({ queryKey });
    }
  };
}

export function useChangeTerms() {
  const client = useQueryClient();
  const refused = useRefused();
  return useMutation({
    mutationFn: (change: { partly?: boolean; repeat?: boolean; wanted?: unknown }) =>
      api.patch<ConversionTerms>('/conversions/terms', change),
    onSuccess: (terms) => client.setQueryData(keys.conversionTerms, terms),
    onError: refused,
  });
}

export function useSwitchMode(begun: (series: ConversionSeries | null) => void) {
  const again = useReadAllAgain();
  const refused = useRefused();
  return useMutation({
    mutationFn: (simple: boolean) =>
      api.post<{ series: ConversionSeries | null }>('/conversions/mode', { simple }),
    onSuccess: ({ series }) => {
      again();
      begun(series);
    },
    onError: refused,
  });
}

/** A right may have been given meanwhile. */
export function useTryAgain() {
  const again = useReadAllAgain();
  const refused = useRefused();
  return useMutation({
    mutationFn: () => api.post<BlockedConversions>('/conversions/blocked'),
    onSuccess: again,
    onError: refused,
  });
}

export function useMap() {
  const client = useQueryClient();
  const refused = useRefused();
  return useMutation({
    mutationFn: (pair: { source: string; kind: string; target: string } | null) =>
      pair
        ? api.put<ConversionMapping>('/conversions/mapping', pair)
        : api.delete<ConversionMapping>('/conversions/mapping'),
    onSuccess: (mapping) => client.setQueryData(keys.conversionMapping, mapping),
    onError: refused,
  });
}

function useRefused(): (error: Error) => void {
  const { t } = useTranslation('conversion');
  const reason = useReason();
  return (error) => tellRefused(t('not_changed'), reason(error));
}
