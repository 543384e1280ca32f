import { START } from '../tree/navigate';
import { locate, locateBranch } from '../tree/walk';
import { type Get, type Put, type SelectionActions, stopOf } from './state';

export function selectionActions(put: Put, get: Get): SelectionActions {
  return {
    select: (id, branch = null) => {
      const selection = id ? { ids: [id], anchor: id, branch } : null;
      put({ selection, quick: null, deleting: null });
    },
    goTo: (stop) => {
      const { selection, history, select } = get();
      if (stop === stopOf(selection)) return;
      const branch = locateBranch(history.present, stop);
      if (branch) select(branch.block.id, stop);
      else select(stop === START ? null : stop);
    },
    selectRange: (to) => {
      const { selection, history } = get();
      const body = locate(history.present, to)?.siblings.map(({ id }) => id) ?? [];
      const from = body.indexOf(selection?.anchor ?? '');
      if (!selection || from < 0) return get().select(to);
      const until = body.indexOf(to);
      const ids = body.slice(Math.min(from, until), Math.max(from, until) + 1);
      return put({ selection: { ...selection, ids, branch: null } });
    },
    toggleFold: (id) => {
      const folded = new Set(get().folded);
      if (!folded.delete(id)) folded.add(id);
      put({ folded });
    },
  };
}
