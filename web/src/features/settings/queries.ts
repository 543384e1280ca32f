import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { CustomField, Kind } from '~/api/types';

export const customFieldsQuery = (kind: Kind) =>
  queryOptions({
    queryKey: keys.customFields(kind),
    queryFn: () => api.get<CustomField[]>(`/custom-fields/${kind}`),
  });
