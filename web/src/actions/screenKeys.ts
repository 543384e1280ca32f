import { useEffect, useId } from 'react';
import { type Signal, signal } from '~/api/signal';

/** What a screen does by keys that it listens to itself: its own lines in the list of shortcuts. */
export type Line = readonly [title: string, keys: readonly string[]];

export interface ScreenKeys {
  title: string;
  lines: readonly Line[];
}

const parts = new Map<string, ScreenKeys>();
const all = signal<readonly ScreenKeys[]>([]);

/** Those of the screens that are open. */
export const screenKeys: Pick<Signal<readonly ScreenKeys[]>, 'get' | 'listen'> = all;

export function tellKeys(part: string, keys: ScreenKeys | null): void {
  if (keys) parts.set(part, keys);
  else parts.delete(part);
  all.set([...parts.values()]);
}

/** Name the keys of a screen for as long as it is shown. */
export function useScreenKeys(title: string, lines: readonly Line[]): void {
  const part = useId();
  useEffect(() => tellKeys(part, { title, lines }));
  useEffect(() => () => tellKeys(part, null), [part]);
}
