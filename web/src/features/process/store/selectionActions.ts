import { locate } from '../tree/walk';
import type { Get, Put, SelectionActions } from './state';

export function selectionActions(put: Put, get: Get): SelectionActions {
  return {
    select: (id, branch = null) => {
      const selection = id ? { ids: [id], anchor: id, branch } : null;
      put({ selection, quick: null, deleting: null });
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
