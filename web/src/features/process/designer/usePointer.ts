import type { FocusEvent, MouseEvent } from 'react';
import { START } from '../tree/navigate';
import { useDesignerStore } from './context';

/** Clicks on the drawing: select, Shift for a range, twice to rename. Its own buttons act for themselves. */
export function usePointer() {
  const store = useDesignerStore();
  const { goTo } = store.getState();
  const stopAt = ({ target }: MouseEvent): string | undefined => {
    if (!(target instanceof Element) || target.closest('button, input')) return undefined;
    return target.closest<HTMLElement>('[data-step]')?.dataset.step;
  };
  const onClick = (event: MouseEvent) => {
    const stop = stopAt(event);
    if (!stop || stop === START) return;
    if (event.shiftKey) store.getState().selectRange(stop);
    else goTo(stop);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const stop = stopAt(event);
    if (stop && stop !== START) store.setState({ renaming: stop });
  };
  /** However the keyboard came here, what it stands on is selected. */
  const onFocus = ({ target }: FocusEvent) => {
    const stop = target instanceof HTMLElement ? target.dataset.step : undefined;
    if (stop && target.matches(':focus-visible')) goTo(stop);
  };
  return { onClick, onDoubleClick, onFocus };
}
