import type { Autorun, ProcessRow } from '../wire';

export interface SharedTrigger {
  trigger: Exclude<keyof Autorun, 'hand'>;
  names: string[];
}

const TRIGGERS = ['create', 'change'] as const;

/** Triggers that start more than one process, with the processes in the order they run. */
export function sharedTriggers(rows: ProcessRow[]): SharedTrigger[] {
  const running = rows.filter(({ active, version }) => active && version !== null);
  return TRIGGERS.map((trigger) => ({
    trigger,
    names: running.filter(({ autorun }) => autorun[trigger]).map(({ name }) => name),
  })).filter(({ names }) => names.length > 1);
}
