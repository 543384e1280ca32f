import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fieldsQuery, peopleQuery } from '~/api/queries';
import type { Sources } from './lexicon';
import { blocksQuery, pickerQuery } from './queries';
import type { Kind } from './wire';

export interface Loaded<T> {
  data: T | undefined;
  error: Error | null;
  retry: () => void;
}

/** All that the words of a template need. Nothing is drawn before: a chip must not look lost while it loads. */
export function useSources(kind: Kind | undefined): Loaded<Sources> {
  const enabled = kind !== undefined;
  const wanted = kind ?? 'lead';
  const fields = useQuery({ ...fieldsQuery(wanted), enabled });
  const picker = useQuery({ ...pickerQuery(wanted), enabled });
  const people = useQuery(peopleQuery);
  const types = useQuery(blocksQuery);
  const data = useMemo(() => {
    if (!(kind && fields.data && picker.data && people.data && types.data)) return undefined;
    return { kind, fields: fields.data, picker: picker.data, people: people.data, types: types.data };
  }, [kind, fields.data, picker.data, people.data, types.data]);
  return { data, ...trouble(fields, picker, people, types) };
}

function trouble(...queries: UseQueryResult<unknown>[]): Pick<Loaded<unknown>, 'error' | 'retry'> {
  const failed = queries.filter(({ isError }) => isError);
  const retry = () => {
    for (const query of failed) void query.refetch();
  };
  return { error: failed[0]?.error ?? null, retry };
}
