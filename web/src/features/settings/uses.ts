import type { FieldUse } from '~/api/types';

/** What may use a field, in the order in which it is told. */
export const WAYS = ['process', 'form', 'view', 'others_view', 'conversion'] as const;

/** The names of those that use a field in one way. */
export function usersOf(uses: readonly FieldUse[], way: FieldUse['by']): string[] {
  return uses.filter(({ by }) => by === way).map(({ name }) => name);
}
