import { usePeople } from '~/api/queries';
import type { Person } from '~/api/types';
import { useReaders } from './useTimeline';
import type { Of } from './useWrites';

/** The people who may see the record: who can be mentioned, and given something to do. */
export function useMentionable({ kind, id }: Of): Person[] {
  const readers = new Set(useReaders(kind, id).data);
  return usePeople().filter((person) => readers.has(person.id));
}
