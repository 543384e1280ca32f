import { type RefObject, useEffect } from 'react';
import { stopOf } from '../store';
import { START } from '../tree/navigate';
import { useDesigner } from './context';

interface Spoken {
  /** What kind of thing it is, as a screen reader says it. */
  role: string | undefined;
  label: string;
}

/** Makes a part of the drawing a place where the keyboard can stand. Only one of them is in the Tab order. */
export function useStop(ref: RefObject<HTMLElement | null>, id: string, { role, label }: Spoken) {
  const here = useDesigner(({ selection }) => stopOf(selection) === id);
  useEffect(() => {
    const element = ref.current;
    if (here && element && mayTakeFocus(element, id)) element.focus({ preventScroll: true });
  }, [here, id, ref]);
  return {
    role: 'group',
    'aria-roledescription': role,
    'aria-label': label,
    'aria-current': here || undefined,
    'data-step': id,
    tabIndex: here ? 0 : -1,
  };
}

/** Focus follows the selection within the canvas; it is never taken from a panel or a dialog. */
function mayTakeFocus(element: HTMLElement, id: string): boolean {
  const active = document.activeElement;
  if (active === document.body) return id !== START;
  return element.closest('[data-canvas]')?.contains(active) === true;
}
