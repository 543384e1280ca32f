import type { AnyRouter } from '@tanstack/react-router';
import type { Action } from '~/actions/action';

type Doable = Pick<Action, 'href' | 'run'>;

/** Do it, or go where it leads; beside: in a tab of its own. */
export function perform({ href, run }: Doable, router: AnyRouter, beside = false): void {
  if (beside && href) window.open(href, '_blank', 'noopener');
  else if (run) run();
  else if (href) router.navigate({ href });
}
