import { useSyncExternalStore } from 'react';

/** One value that lives outside React: anybody may set it, and whoever shows it is told. */
export interface Signal<T> {
  get: () => T;
  set: (value: T) => void;
  listen: (listener: () => void) => () => void;
}

export function signal<T>(first: T): Signal<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useSignal<T>({ get, listen }: Pick<Signal<T>, 'get' | 'listen'>): T {
  return useSyncExternalStore(listen, get);
}
