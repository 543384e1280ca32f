import { type ReactFlowState, useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { SlotSpot } from '../drawing/layout';

const MANY = 120;
const MARGIN = 200;

/** Of many slots, only those near the view. Drawing them all would make panning slow. */
export function useInView(slots: SlotSpot[]): SlotSpot[] {
  const shown = useStore((flow) => (slots.length > MANY ? indexesInView(slots, flow) : ''));
  return useMemo(() => {
    if (slots.length <= MANY) return slots;
    return shown.split(',').flatMap((index) => slots[Number(index)] ?? []);
  }, [slots, shown]);
}

/** As text, so that an unchanged answer is equal. */
function indexesInView(
  slots: SlotSpot[],
  { transform: [tx, ty, zoom], width, height }: ReactFlowState,
): string {
  const inside = (at: number, size: number) => at > -MARGIN && at < size + MARGIN;
  return slots
    .flatMap(({ x, y }, i) => (inside(x * zoom + tx, width) && inside(y * zoom + ty, height) ? i : []))
    .join();
}
