import { signal } from '~/api/signal';

const KEPT_AS = 'leadwright-first-steps';

/** Whoever cannot put the first steps away for all does so in their own browser. */
export const stepsAway = signal(localStorage.getItem(KEPT_AS) === 'away');

export function putStepsAway(): void {
  localStorage.setItem(KEPT_AS, 'away');
  stepsAway.set(true);
}
