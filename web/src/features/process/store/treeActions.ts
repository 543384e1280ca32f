import type { Template } from '../model';
import type { Deed } from '../tree/history';
import { renewed } from '../tree/ids';
import * as ops from '../tree/ops';
import { locate, locateBranch } from '../tree/walk';
import type { Get, Put, TreeActions } from './state';

/** What to select when blocks go: what takes their place, else what stood before, else their Condition. */
function heir(template: Template, ids: string[], keep?: string): string | null {
  const place = locate(template, ids[0] ?? '');
  const kept = keep && locateBranch(template, keep)?.branch.body[0];
  if (!place || kept) return kept ? kept.id : null;
  const rest = place.siblings.filter(({ id }) => !ids.includes(id));
  return (rest[place.slot.index] ?? rest.at(-1) ?? place.parent)?.id ?? null;
}

export function treeActions(put: Put, get: Get): TreeActions {
  const present = () => get().history.present;
  const deed = (verb: Deed['verb'], id = ''): Deed => {
    const known = locate(present(), id)?.block ?? locateBranch(present(), id)?.branch;
    return { verb, title: known?.title ?? '' };
  };
  const edit: ReturnType<Get>['edit'] = (change, what, group) => get().edit(change, what, group);
  return {
    insert: (slot, blocks, verb = 'added') => {
      const [first] = blocks;
      if (!first) return;
      edit((tree) => ops.insert(tree, slot, blocks), { verb, title: first.title });
      const selection = { ids: blocks.map(({ id }) => id), anchor: first.id, branch: null };
      put({ selection, quick: null, deleting: null });
    },
    paste: (slot, blocks) => get().insert(slot, renewed(present(), blocks), 'pasted'),
    remove: (ids, keep) => {
      const [first = ''] = ids;
      const next = heir(present(), ids, keep);
      edit((tree) => (keep ? ops.unwrap(tree, first, keep) : ops.remove(tree, ids)), deed('deleted', first));
      get().select(next);
    },
    move: (ids, slot) => edit((tree) => ops.move(tree, ids, slot), deed('moved', ids[0])),
    wrap: (ids, condition) => {
      edit((tree) => ops.wrap(tree, ids, condition), deed('wrapped', ids[0]));
      get().select(condition.id);
    },
    patch: (id, settings, group) => edit((tree) => ops.patch(tree, id, settings), deed('changed', id), group),
    patchBranch: (id, settings, group) =>
      edit((tree) => ops.patchBranch(tree, id, settings), deed('changed', id), group),
    addBranch: (id, title) => edit((tree) => ops.addBranch(tree, id, title), { verb: 'added', title }),
    removeBranch: (id) => edit((tree) => ops.removeBranch(tree, id), deed('deleted', id)),
    moveBranch: (id, index) => edit((tree) => ops.moveBranch(tree, id, index), deed('moved', id)),
    rename: (id, title) => edit((tree) => ops.rename(tree, id, title), { verb: 'renamed', title }),
    toggleActive: (ids) => {
      const on = ops.siblings(present(), ids).some(({ active }) => !active);
      edit((tree) => ops.toggleActive(tree, ids), deed(on ? 'enabled' : 'disabled', ids[0]));
    },
  };
}
