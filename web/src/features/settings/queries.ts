import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { CustomField, Kind, Layout } from '~/api/types';

export const customFieldsQuery = (kind: Kind) =>
  queryOptions({
    queryKey: keys.customFields(kind),
    queryFn: () => api.get<CustomField[]>(`/custom-fields/${kind}`),
    refetchInterval: ({ state }) =>
      state.data?.some((one) => one.index_state === 'building') ? 2_000 : false,
  });

/** Every group of the kind's fields, empty ones too. */
export const layoutQuery = (kind: Kind) =>
  queryOptions({
    queryKey: keys.layout(kind),
    queryFn: () => api.get<Layout>(`/fields/${kind}/layout`),
  });
