import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import { keys } from './keys';
import type { Library } from './types';

/** Every folder that this person may open. */
export const libraryQuery = queryOptions({
  queryKey: keys.library,
  queryFn: () => api.get<Library>('/library'),
});
