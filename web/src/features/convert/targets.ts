import type { Kind } from '~/api/types';

export type Target = Exclude<Kind, 'lead' | 'document'>;

/** In the order in which they are shown. */
export const TARGETS: readonly Target[] = ['contact', 'company', 'deal'];

/** The field of a deal that says where it goes. */
export const PIPELINE = 'CATEGORY_ID';

const KEPT_AS = 'leadwright-convert-to';

/** What this person chose the last time; it is offered first. */
export function lastTargets(): Target[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? 'null');
    return Array.isArray(kept) ? TARGETS.filter((one) => kept.includes(one)) : null;
  } catch {
    return null;
  }
}

export function rememberTargets(targets: readonly Target[]): void {
  localStorage.setItem(KEPT_AS, JSON.stringify(targets));
}

/** `deal.CLOSEDATE` as target and field. */
export function placeOf(problem: string): [string, string] {
  const [target = '', ...rest] = problem.split('.');
  return [target, rest.join('.')];
}
