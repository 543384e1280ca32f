import type { Slot } from '../model';
import type { Drag } from '../store';
import { renewed } from '../tree/ids';
import { siblings } from '../tree/ops';
import { useDesignerStore } from './context';
import { useFreshBlock } from './useFreshBlock';

/** What happens when something is let go over the canvas. */
export function useDrop(): (drag: Drag, copy: boolean) => void {
  const store = useDesignerStore();
  const fresh = useFreshBlock();
  const dropBlocks = (ids: string[], slot: Slot, copy: boolean) => {
    const { history, insert, move } = store.getState();
    if (copy) insert(slot, renewed(history.present, siblings(history.present, ids)), 'copied');
    else move(ids, slot);
  };
  return ({ dragged, slot, index }, copy) => {
    const { insert, moveBranch } = store.getState();
    if (dragged.kind === 'branch' && index !== null) moveBranch(dragged.id, index);
    if (dragged.kind === 'move' && slot) dropBlocks(dragged.ids, slot, copy);
    const block = dragged.kind === 'new' && slot ? fresh(dragged.type) : undefined;
    if (block && slot) insert(slot, [block]);
  };
}
