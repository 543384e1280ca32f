import type { Template } from '../model';
import { type Deed, type History, record, redo, settle, undo } from '../tree/history';
import { locate, locateBranch } from '../tree/walk';
import type { Get, HistoryActions, Put, Selection } from './state';

/** Undo may take away what is selected; then nothing is. */
function surviving(selection: Selection | null, template: Template): Selection | null {
  const ids = selection?.ids.filter((id) => locate(template, id)) ?? [];
  const [first] = ids;
  if (!(selection && first)) return null;
  const branch = selection.branch && locateBranch(template, selection.branch) ? selection.branch : null;
  return { ids, anchor: ids.includes(selection.anchor) ? selection.anchor : first, branch };
}

export function historyActions(put: Put, get: Get): HistoryActions {
  const show = (history: History, said: Deed) =>
    put({ history, said, selection: surviving(get().selection, history.present) });
  const travel = (way: (history: History) => History, deed: Deed | undefined, verb: Deed['verb']) => {
    if (!deed) return;
    put({ quick: null, renaming: null, deleting: null });
    show(way(get().history), { verb, title: deed.title });
  };
  return {
    set: put,
    edit: (change, deed, group) => {
      const { history } = get();
      const next = record(history, change(history.present), deed, group);
      if (next !== history) show(next, deed);
    },
    settle: () => put({ history: settle(get().history) }),
    undo: () => travel(undo, get().history.done.at(-1)?.deed, 'undone'),
    redo: () => travel(redo, get().history.undone.at(-1)?.deed, 'redone'),
  };
}
