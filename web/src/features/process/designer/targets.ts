import type { Box, Layout, SlotSpot } from '../drawing/layout';
import type { Slot } from '../model';
import type { Drag } from '../store';

interface Point {
  x: number;
  y: number;
}

/** Where what is dragged would go from here. */
export const targetOf = (
  { dragged, closed }: Drag,
  drawing: Layout,
  at: Point,
): Pick<Drag, 'slot' | 'index'> =>
  dragged.kind === 'branch'
    ? { slot: null, index: branchIndex(drawing, at, dragged.id) }
    : { slot: nearestSlot(drawing, at, closed), index: null };

/** A block that is dragged anywhere on the canvas goes to the nearest open slot. */
export function nearestSlot({ slots }: Layout, { x, y }: Point, closed: ReadonlySet<string>): Slot | null {
  const distance = (spot: SlotSpot) => Math.hypot(spot.x - x, spot.y - y);
  const open = slots.filter(({ slot }) => !closed.has(slot.seq));
  const [first, ...rest] = open;
  if (!first) return null;
  return rest.reduce((best, spot) => (distance(spot) < distance(best) ? spot : best), first).slot;
}

/** A branch goes before the first sibling whose middle lies to the right of the pointer. */
export function branchIndex({ boxes }: Layout, { x }: Point, id: string): number {
  const others = siblingsOf(boxes, id).filter((box) => box.id !== id);
  const before = others.filter((box) => box.x + box.w / 2 < x);
  return before.length;
}

export function siblingsOf(boxes: Box[], id: string): Box[] {
  const holder = boxes.find((box) => box.id === id)?.block?.id;
  return boxes.filter((box) => box.kind === 'branch' && box.block?.id === holder);
}

const EDGE = 56;
const STEP = 14;

/** How far the canvas moves when something is dragged near its edge. */
export function edgePan({ x, y }: Point, canvas: DOMRect): Point {
  const along = (at: number, from: number, to: number) => {
    if (at < from + EDGE) return STEP;
    return at > to - EDGE ? -STEP : 0;
  };
  return { x: along(x, canvas.left, canvas.right), y: along(y, canvas.top, canvas.bottom) };
}
