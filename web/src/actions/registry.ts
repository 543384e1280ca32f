import { useEffect, useId } from 'react';
import { signal, useSignal } from '~/api/signal';
import type { Action } from './action';

/** The one list of everything that can be done now. Each part of the page puts its own there while it is shown. */

const parts = new Map<string, readonly Action[]>();
const all = signal<readonly Action[]>([]);

/** What can be done now, the shell's first, then those of what is open. */
export const actionsNow = all.get;

export function put(part: string, actions: readonly Action[]): void {
  parts.set(part, actions);
  all.set([...parts.values()].flat());
}

export function remove(part: string): void {
  parts.delete(part);
  all.set([...parts.values()].flat());
}

/** Offer these actions while the component is shown. */
export function useActions(actions: readonly Action[]): void {
  const part = useId();
  useEffect(() => put(part, actions));
  useEffect(() => () => remove(part), [part]);
}

/** The list, drawn anew when it changes. */
export function useAllActions(): readonly Action[] {
  return useSignal(all);
}
