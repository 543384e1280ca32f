import { type Block, type Branch, ROOT, type Slot, type Template } from '../model';

/** Where a block stands: its slot, the blocks beside it, and the Condition branch that holds it. */
export interface Place {
  block: Block;
  slot: Slot;
  siblings: Block[];
  parent?: Block;
  branch?: Branch;
}

export interface BranchPlace {
  branch: Branch;
  block: Block;
  index: number;
}

export function* places(template: Template): Generator<Place> {
  yield* within(template.body, ROOT);
}

function* within(body: Block[], seq: string, parent?: Block, branch?: Branch): Generator<Place> {
  for (const [index, block] of body.entries()) {
    yield { block, slot: { seq, index }, siblings: body, parent, branch };
    for (const inner of block.branches ?? []) yield* within(inner.body, inner.id, block, inner);
  }
}

export function* branchPlaces(template: Template): Generator<BranchPlace> {
  for (const { block } of places(template))
    for (const [index, branch] of (block.branches ?? []).entries()) yield { branch, block, index };
}

export function locate(template: Template, id: string): Place | undefined {
  for (const place of places(template)) if (place.block.id === id) return place;
  return undefined;
}

export function locateBranch(template: Template, id: string): BranchPlace | undefined {
  for (const place of branchPlaces(template)) if (place.branch.id === id) return place;
  return undefined;
}

/** The blocks of one body, by the id of its branch or ROOT. */
export const bodyOf = (template: Template, seq: string): Block[] | undefined =>
  seq === ROOT ? template.body : locateBranch(template, seq)?.branch.body;

/** Whether the body `seq` lies somewhere inside the block. */
export const holds = (block: Block, seq: string): boolean =>
  (block.branches ?? []).some(
    (branch) => branch.id === seq || branch.body.some((inner) => holds(inner, seq)),
  );

export const countBlocks = (body: Block[]): number =>
  body.reduce((sum, { branches = [] }) => branches.reduce((n, b) => n + countBlocks(b.body), sum + 1), 0);

/** Every id in use: blocks and branches share one numbering. */
export function idsOf(template: Template): string[] {
  const ids: string[] = [];
  for (const { block } of places(template)) ids.push(block.id, ...(block.branches ?? []).map(({ id }) => id));
  return ids;
}

/** The bodies inside a block. */
export const seqsIn = (block: Block): string[] =>
  (block.branches ?? []).flatMap((branch) => [branch.id, ...branch.body.flatMap(seqsIn)]);
