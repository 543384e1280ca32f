import type { Block, Branch } from '../model';

/** Sizes are constants, never measured in the page, so that a server can draw the very same picture. */
export const SIZE = {
  start: { w: 284, h: 52 },
  block: { w: 284, h: 66 },
  branch: { w: 252, h: 40 },
  join: { w: 8, h: 8 },
  end: { w: 108, h: 34 },
} as const;

export const SPACE = {
  /** between two blocks; room for the '+' */
  gap: 44,
  /** from a Condition down to its branches, and from the branches back to the line */
  split: 38,
  merge: 22,
  /** between two branches side by side */
  aside: 36,
} as const;

/** How far a part of the drawing reaches from its own axis, and how high it is. */
export interface Extent {
  left: number;
  right: number;
  height: number;
}

export interface MeasuredBlock extends Extent {
  block: Block;
  /** Empty for a block without branches, and for a folded one. */
  branches: MeasuredBranch[];
}

export interface MeasuredBranch extends Extent {
  branch: Branch;
  /** Where its axis stands, counted from the axis of the Condition. */
  axis: number;
  body: MeasuredBlock[];
}

const HALF = SIZE.block.w / 2;

export function measureBody(body: Block[], folded: ReadonlySet<string>): Extent & { body: MeasuredBlock[] } {
  const measured = body.map((block) => measureBlock(block, folded));
  return {
    body: measured,
    left: Math.max(HALF, ...measured.map(({ left }) => left)),
    right: Math.max(HALF, ...measured.map(({ right }) => right)),
    height: measured.reduce<number>((sum, { height }) => sum + height + SPACE.gap, SPACE.gap),
  };
}

function measureBlock(block: Block, folded: ReadonlySet<string>): MeasuredBlock {
  if (!block.branches?.length || folded.has(block.id))
    return { block, branches: [], left: HALF, right: HALF, height: SIZE.block.h };
  const { branches, width } = sideBySide(block.branches, folded);
  const middle = ((branches[0]?.axis ?? 0) + (branches.at(-1)?.axis ?? 0)) / 2;
  const tallest = Math.max(...branches.map(({ height }) => height));
  return {
    block,
    branches: branches.map((branch) => ({ ...branch, axis: branch.axis - middle })),
    left: Math.max(HALF, middle),
    right: Math.max(HALF, width - middle),
    height: SIZE.block.h + SPACE.split + SIZE.branch.h + tallest + SPACE.merge,
  };
}

/** Branches in their own order from left to right: a reordered drawing would be a wrong drawing. */
function sideBySide(
  branches: Branch[],
  folded: ReadonlySet<string>,
): { branches: MeasuredBranch[]; width: number } {
  let edge = 0;
  const measured = branches.map((branch) => {
    const extent = measureBody(branch.body, folded);
    const axis = edge + extent.left;
    edge = axis + extent.right + SPACE.aside;
    return { ...extent, branch, axis };
  });
  return { branches: measured, width: edge - SPACE.aside };
}
