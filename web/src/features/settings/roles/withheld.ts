import type { Role } from '~/api/types';

type Withheld = Role['fields'];
export type Way = 'shown' | 'fixed' | 'hidden';

/** Whether the role shows a field, lets it be read only, or hides it. */
export const wayOf = (role: Role, kind: string, code: string): Way => role.fields[kind]?.[code] ?? 'shown';

/** How many fields of a kind are not free. */
export const countOf = (role: Role, kind: string): number => Object.keys(role.fields[kind] ?? {}).length;

/** All that is withheld, with one field changed. */
export function withWay(fields: Withheld, kind: string, code: string, way: Way): Withheld {
  const { [code]: _before, ...others } = fields[kind] ?? {};
  return { ...fields, [kind]: way === 'shown' ? others : { ...others, [code]: way } };
}
