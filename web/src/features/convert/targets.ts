import type { ConversionOutlook, Kind } from '~/api/types';

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

type Offered = Pick<ConversionOutlook, 'wanted' | 'denied' | 'verdicts'>;

/** What is chosen; else what this person chose the last time or is usual here. What may not be made is not chosen by
 * itself unless one is `linked`, and no company for a lead that names none. */
export function targetsOf(
  chosen: Target[] | null,
  plan: Offered | undefined,
  linked: (target: Target) => boolean = () => false,
): Target[] {
  if (chosen || !plan) return chosen ?? [];
  const named = plan.verdicts.some(({ code }) => code === 'COMPANY_TITLE');
  const usual = lastTargets() ?? TARGETS.filter((one) => plan.wanted.targets.includes(one));
  return usual.filter((one) => (one !== 'company' || named) && (!plan.denied[one] || linked(one)));
}

/** `deal.CLOSEDATE` as target and field. */
export function placeOf(problem: string): [string, string] {
  const [target = '', ...rest] = problem.split('.');
  return [target, rest.join('.')];
}
