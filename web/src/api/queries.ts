import {
  keepPreviousData,
  QueryClient,
  queryOptions,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { setZone } from '~/i18n/zone';
import { api } from './client';
import { ApiError } from './errors';
import { keys } from './keys';
import type { Field, FirstSteps, Id, Kind, Offered, Person, PhoneFormats, Session } from './types';

/** What a person cannot mend by waiting is not asked again. */
const mayPass = (error: Error) => !(error instanceof ApiError) || error.status === 0 || error.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 1 && mayPass(error),
      retryDelay: 500,
      staleTime: 10_000,
      // Asked even when the browser believes to be offline: the banner tells what is so (app/Banner.tsx).
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: async () => {
    const session = await api.get<Session>('/session');
    setZone(session.user?.time_zone);
    return session;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export const peopleQuery = queryOptions({
  queryKey: keys.people,
  queryFn: () => api.get<Person[]>('/people'),
  staleTime: 60_000,
});

export const fieldsQuery = (kind: Kind) =>
  queryOptions({
    queryKey: keys.fields(kind),
    queryFn: () => api.get<Field[]>(`/fields/${kind}`),
    staleTime: 300_000,
  });

/** How telephone numbers are spaced. */
export const phoneFormatsQuery = queryOptions({
  queryKey: keys.phoneFormats,
  queryFn: () => api.get<PhoneFormats>('/phone-formats'),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The session is loaded before any page is drawn (app/routes.tsx). */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

export function useCan(right: string): boolean {
  return useSession().can.includes(right);
}

export function usePeople(): Person[] {
  return useQuery(peopleQuery).data ?? [];
}

export function useFields(kind: Kind): Field[] {
  return useQuery(fieldsQuery(kind)).data ?? [];
}

/** What records are called of which only the numbers are known. */
export function useNamed(kind: Kind, ids: Id[]) {
  const among = [...new Set(ids)].sort((a, b) => a - b).join();
  return useQuery({
    queryKey: keys.offered(kind, `among ${among}`),
    queryFn: () => api.get<Offered[]>(`/find/${kind}`, { among }),
    enabled: among !== '',
    placeholderData: keepPreviousData,
  });
}

/** Records of a kind that match what was typed; the newest when nothing was. What was found before stays meanwhile. */
export function useOffered(kind: Kind, q: string) {
  return useQuery({
    queryKey: keys.offered(kind, q),
    queryFn: () => api.get<Offered[]>(`/find/${kind}`, { q }),
    placeholderData: keepPreviousData,
  });
}

const firstStepsQuery = queryOptions({
  queryKey: keys.firstSteps,
  queryFn: () => api.get<FirstSteps>('/first-steps'),
  staleTime: 0,
});

/** Nothing once an administrator put them away, but to who may bring them back. */
export function useFirstSteps(): FirstSteps | undefined {
  const { first_steps, can } = useSession();
  return useQuery({ ...firstStepsQuery, enabled: first_steps || can.includes('settings.set_up') }).data;
}
