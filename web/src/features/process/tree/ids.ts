import type { Block, Branch, Template } from '../model';
import { idsOf } from './walk';

/** Hands out "b<n>", each above every number the template uses. */
export function numbering(template: Template): () => string {
  let last = Math.max(0, ...idsOf(template).map((id) => Number(/^b(\d+)$/.exec(id)?.[1] ?? 0)));
  return () => `b${++last}`;
}

/** Copies of blocks with fresh ids, fit to be inserted into the template. */
export function renewed(template: Template, blocks: Block[]): Block[] {
  const next = numbering(template);
  const block = (old: Block): Block => ({
    ...old,
    id: next(),
    ...(old.branches && { branches: old.branches.map(branch) }),
  });
  const branch = (old: Branch): Branch => ({ ...old, id: next(), body: old.body.map(block) });
  return blocks.map(block);
}
