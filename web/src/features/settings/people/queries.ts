import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { CompanySecurity } from '~/api/types';

export const companySecurityQuery = queryOptions({
  queryKey: keys.companySecurity,
  queryFn: () => api.get<CompanySecurity>('/company/security'),
});
