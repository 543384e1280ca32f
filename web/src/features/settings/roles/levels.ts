import type { Grants, Level, Role } from '~/api/types';

/** How far an operation reaches: in general, or for records that stand in a stage. */
export function levelOf(role: Role, thing: string, operation: string, stage = ''): Level {
  const levels = role.grants[thing]?.[operation];
  return levels?.[stage] ?? levels?.[''] ?? 'none';
}

/** The stages that have a level of their own. */
export const ownStages = (role: Role, thing: string, operation: string): string[] =>
  Object.keys(role.grants[thing]?.[operation] ?? {}).filter(Boolean);

/** The grants with one level changed. A stage whose level is the general one has none of its own. */
export function withLevel(
  grants: Grants,
  thing: string,
  operation: string,
  stage: string,
  level: Level,
): Grants {
  const before = grants[thing]?.[operation] ?? {};
  const all = { '': 'none' as Level, ...before, [stage]: level };
  const own = Object.entries(all).filter(([code, one]) => code === '' || one !== all['']);
  return { ...grants, [thing]: { ...grants[thing], [operation]: Object.fromEntries(own) } };
}
