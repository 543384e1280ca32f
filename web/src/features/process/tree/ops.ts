import { type Block, type Branch, ROOT, type Slot, type Template } from '../model';
import { numbering } from './ids';
import { bodyOf, holds, locate, locateBranch } from './walk';

/** Edits are functions from tree to tree. What an edit does not touch stays the very same object,
 *  so the canvas redraws only what changed; an edit that would change nothing gives the template back. */

const mapKeeping = <T>(list: T[], change: (item: T) => T): T[] => {
  const next = list.map(change);
  return next.every((item, i) => item === list[i]) ? list : next;
};

function editBody(template: Template, seq: string, edit: (body: Block[]) => Block[]): Template {
  const inBody = (body: Block[], id: string): Block[] =>
    id === seq ? edit(body) : mapKeeping(body, inBlock);
  const inBlock = (block: Block): Block => {
    if (!block.branches) return block;
    const branches = mapKeeping(block.branches, inBranch);
    return branches === block.branches ? block : { ...block, branches };
  };
  const inBranch = (branch: Branch): Branch => {
    const body = inBody(branch.body, branch.id);
    return body === branch.body ? branch : { ...branch, body };
  };
  const body = inBody(template.body, ROOT);
  return body === template.body ? template : { ...template, body };
}

const spliced = <T>(list: T[], index: number, remove: number, ...added: T[]): T[] =>
  list.slice(0, index).concat(added, list.slice(index + remove));

export const insert = (template: Template, { seq, index }: Slot, blocks: Block[]): Template =>
  editBody(template, seq, (body) => (blocks.length ? spliced(body, index, 0, ...blocks) : body));

export function remove(template: Template, ids: string[]): Template {
  const first = locate(template, ids[0] ?? '');
  if (!first) return template;
  return editBody(template, first.slot.seq, (body) => body.filter(({ id }) => !ids.includes(id)));
}

/** Takes a Condition away and leaves the steps of one branch in its place. */
export function unwrap(template: Template, id: string, branchId: string): Template {
  const place = locate(template, id);
  const kept = place?.block.branches?.find((branch) => branch.id === branchId);
  if (!(place && kept)) return template;
  return editBody(template, place.slot.seq, (body) => spliced(body, place.slot.index, 1, ...kept.body));
}

/** Puts blocks of one body into the first branch of a new Condition that stands where they stood. */
export function wrap(template: Template, ids: string[], condition: Block): Template {
  const blocks = siblings(template, ids);
  const place = locate(template, blocks[0]?.id ?? '');
  const [first, ...rest] = condition.branches ?? [];
  if (!(place && first)) return template;
  const holder = { ...condition, branches: [{ ...first, body: blocks }, ...rest] };
  return insert(remove(template, ids), place.slot, [holder]);
}

/** The named blocks in the order they stand; all of one body, or nothing. */
export function siblings(template: Template, ids: string[]): Block[] {
  const body = locate(template, ids[0] ?? '')?.siblings ?? [];
  return body.filter(({ id }) => ids.includes(id));
}

/** Moves blocks of one body, with all they hold, into a slot; never into themselves. */
export function move(template: Template, ids: string[], to: Slot): Template {
  const blocks = siblings(template, ids);
  const target = bodyOf(template, to.seq);
  if (!(blocks.length && target) || blocks.some((block) => holds(block, to.seq))) return template;
  const before = target.slice(0, to.index).filter(({ id }) => ids.includes(id)).length;
  const moved = insert(remove(template, ids), { seq: to.seq, index: to.index - before }, blocks);
  return sameOrder(bodyOf(moved, to.seq), target) ? template : moved;
}

const sameOrder = (a: Block[] | undefined, b: Block[]): boolean =>
  a?.length === b.length && b.every((block, i) => a[i] === block);

export function patch(template: Template, id: string, settings: Partial<Block>): Template {
  const place = locate(template, id);
  if (!place) return template;
  return editBody(template, place.slot.seq, (body) =>
    spliced(body, place.slot.index, 1, { ...place.block, ...settings, id }),
  );
}

export const toggleActive = (template: Template, ids: string[]): Template => {
  const blocks = siblings(template, ids);
  const active = !blocks.every((block) => block.active);
  return blocks.reduce((next, block) => patch(next, block.id, { active }), template);
};

const editBranches = (
  template: Template,
  blockId: string,
  edit: (branches: Branch[]) => Branch[],
): Template => patch(template, blockId, { branches: edit(locate(template, blockId)?.block.branches ?? []) });

export function addBranch(template: Template, blockId: string, title: string): Template {
  const branch = { id: numbering(template)(), title, when: { rows: [] }, body: [] };
  return editBranches(template, blockId, (branches) => [...branches, branch]);
}

export function removeBranch(template: Template, id: string): Template {
  const place = locateBranch(template, id);
  if (!place || place.block.branches?.length === 1) return template;
  return editBranches(template, place.block.id, (branches) => branches.filter((branch) => branch.id !== id));
}

/** Branches are tried left to right, so their order is meaning, not looks. */
export function moveBranch(template: Template, id: string, index: number): Template {
  const place = locateBranch(template, id);
  const to = Math.max(0, Math.min(index, (place?.block.branches?.length ?? 1) - 1));
  if (!place || to === place.index) return template;
  return editBranches(template, place.block.id, (branches) =>
    spliced(spliced(branches, place.index, 1), to, 0, place.branch),
  );
}

export function patchBranch(template: Template, id: string, settings: Partial<Branch>): Template {
  const place = locateBranch(template, id);
  if (!place) return template;
  return editBranches(template, place.block.id, (branches) =>
    spliced(branches, place.index, 1, { ...place.branch, ...settings, id }),
  );
}

export function rename(template: Template, id: string, title: string): Template {
  const known = locate(template, id)?.block ?? locateBranch(template, id)?.branch;
  if (!known || known.title === title) return template;
  return locate(template, id) ? patch(template, id, { title }) : patchBranch(template, id, { title });
}
