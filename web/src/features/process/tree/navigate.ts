import { type Block, type Branch, ROOT, type Slot, type Template } from '../model';
import { locate, locateBranch, type Place } from './walk';

export type Direction = 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** Where the keyboard can stand: the start, a block, or a branch. */
export const START = 'start';

/** The stop an arrow key leads to: along the lines, as the eye goes. */
export function nextStop(template: Template, stop: string, direction: Direction): string | undefined {
  if (direction === 'Home') return START;
  if (direction === 'End') return template.body.at(-1)?.id;
  if (stop === START) return direction === 'ArrowDown' ? template.body[0]?.id : undefined;
  const place = locate(template, stop);
  return place ? fromBlock(template, place, direction) : fromBranch(template, stop, direction);
}

function fromBlock(template: Template, place: Place, direction: Direction): string | undefined {
  const { block, siblings, slot, parent, branch } = place;
  if (direction === 'ArrowDown') return block.branches?.[0]?.id ?? following(template, place)?.id;
  if (direction === 'ArrowUp') return siblings[slot.index - 1]?.id ?? branch?.id ?? START;
  const beside = branch && besides(parent, branch.id, direction);
  return beside?.body[0]?.id ?? beside?.id;
}

function fromBranch(template: Template, id: string, direction: Direction): string | undefined {
  const place = locateBranch(template, id);
  if (!place) return START;
  if (direction === 'ArrowUp') return place.block.id;
  if (direction !== 'ArrowDown') return besides(place.block, id, direction)?.id;
  const condition = locate(template, place.block.id);
  return place.branch.body[0]?.id ?? (condition && following(template, condition)?.id);
}

/** The next block below; at the end of a branch, the one below its Condition. */
function following(template: Template, place: Place): Block | undefined {
  const next = place.siblings[place.slot.index + 1];
  if (next || !place.parent) return next;
  const parent = locate(template, place.parent.id);
  return parent && following(template, parent);
}

function besides(block: Block | undefined, id: string, direction: Direction): Branch | undefined {
  const branches = block?.branches ?? [];
  const from = branches.findIndex((branch) => branch.id === id);
  return branches[from + (direction === 'ArrowLeft' ? -1 : 1)];
}

/** The slot right after a stop: where a block comes that is added or pasted there. */
export function slotAfter(template: Template, stop: string): Slot {
  const slot = locate(template, stop)?.slot;
  if (slot) return { ...slot, index: slot.index + 1 };
  return { seq: locateBranch(template, stop) ? stop : ROOT, index: 0 };
}

/** The slot that moves a block into the Condition beside it, or out of its own branch. */
export function slotAside(place: Place, template: Template, way: 'in' | 'out'): Slot | undefined {
  const { parent, siblings, slot } = place;
  if (way === 'out') return parent && slotAfter(template, parent.id);
  const below = siblings[slot.index + 1]?.branches?.[0];
  if (below) return { seq: below.id, index: 0 };
  const above = siblings[slot.index - 1]?.branches?.[0];
  return above && { seq: above.id, index: above.body.length };
}
