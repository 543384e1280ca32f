import type { Template } from '../model';

/** What a gesture did, for the live region and for the name of an undo. */
export interface Deed {
  verb:
    | 'added'
    | 'deleted'
    | 'moved'
    | 'copied'
    | 'pasted'
    | 'renamed'
    | 'changed'
    | 'enabled'
    | 'disabled'
    | 'wrapped'
    | 'undone'
    | 'redone';
  title: string;
}

interface Step {
  before: Template;
  after: Template;
  deed: Deed;
  /** Edits of one group in a row, such as keystrokes in one field, are one step. */
  group: string | null;
}

export interface History {
  present: Template;
  done: Step[];
  undone: Step[];
}

const KEPT = 200;

export const begin = (present: Template): History => ({ present, done: [], undone: [] });

export function record(history: History, after: Template, deed: Deed, group: string | null = null): History {
  const { present, done } = history;
  if (after === present) return history;
  const last = done.at(-1);
  const grows = last && group !== null && last.group === group;
  const step = { before: grows ? last.before : present, after, deed, group };
  const earlier = grows ? done.slice(0, -1) : done;
  return { present: after, done: [...earlier, step].slice(-KEPT), undone: [] };
}

/** Ends a group: the next edit is a step of its own. */
export function settle(history: History): History {
  const last = history.done.at(-1);
  if (!last?.group) return history;
  return { ...history, done: [...history.done.slice(0, -1), { ...last, group: null }] };
}

export function undo(history: History): History {
  const step = history.done.at(-1);
  if (!step) return history;
  return { present: step.before, done: history.done.slice(0, -1), undone: [...history.undone, step] };
}

export function redo(history: History): History {
  const step = history.undone.at(-1);
  if (!step) return history;
  return { present: step.after, done: [...history.done, step], undone: history.undone.slice(0, -1) };
}
