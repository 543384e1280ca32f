import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Department, Matrix, PeopleGroup } from '~/api/types';

export const rolesQuery = queryOptions({
  queryKey: keys.roles,
  queryFn: () => api.get<Matrix>('/roles'),
});

export const departmentsQuery = queryOptions({
  queryKey: keys.departments,
  queryFn: () => api.get<Department[]>('/departments'),
});

export const groupsQuery = queryOptions({
  queryKey: keys.groups,
  queryFn: () => api.get<PeopleGroup[]>('/groups'),
});
