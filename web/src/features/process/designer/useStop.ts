import { type RefObject, useEffect, useRef } from 'react';
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
  // The start is where one stands before doing anything: a page that opens takes no focus there.
  const opened = useRef(id !== START);
  useEffect(() => {
    if (here && ref.current && mayTakeFocus(ref.current, opened.current)) {
      ref.current.focus({ preventScroll: true });
    }
    opened.current = true;
  }, [here, ref]);
  return {
    role: 'group',
    'aria-roledescription': role,
    'aria-label': label,
    'aria-current': here || undefined,
    'data-step': id,
    tabIndex: here ? 0 : -1,
  };
}

/** Focus follows the selection within the canvas, and comes back when it was lost; it is never taken from a panel. */
function mayTakeFocus(element: HTMLElement, whenLost: boolean): boolean {
  const active = document.activeElement;
  if (active === document.body) return whenLost;
  return element.closest('[data-canvas]')?.contains(active) === true;
}
