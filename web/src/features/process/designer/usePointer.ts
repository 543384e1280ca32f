import type { MouseEvent } from 'react';
import { START } from '../tree/navigate';
import { locateBranch } from '../tree/walk';
import { useDesignerStore } from './context';

/** Clicks on the drawing: select, Shift for a range, twice to rename. Its own buttons act for themselves. */
export function usePointer() {
  const store = useDesignerStore();
  const stopAt = ({ target }: MouseEvent): string | undefined => {
    if (!(target instanceof Element) || target.closest('button, input')) return undefined;
    return target.closest<HTMLElement>('[data-step]')?.dataset.step;
  };
  const onClick = (event: MouseEvent) => {
    const stop = stopAt(event);
    const { history, select, selectRange } = store.getState();
    if (!stop || stop === START) return;
    const branch = locateBranch(history.present, stop);
    if (branch) select(branch.block.id, stop);
    else if (event.shiftKey) selectRange(stop);
    else select(stop);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const stop = stopAt(event);
    if (stop && stop !== START) store.setState({ renaming: stop });
  };
  return { onClick, onDoubleClick };
}
