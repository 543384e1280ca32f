import { type RefObject, useEffect } from 'react';
import type { Layout } from '../drawing/layout';
import type { Camera } from '../drawing/useCamera';
import { stopOf } from '../store';
import { useDesigner } from './context';

/** What was just added, or reached by keyboard, comes into view by the least pan. */
export function useReveal(canvas: RefObject<HTMLElement | null>, { boxes }: Layout, camera: Camera): void {
  const stop = useDesigner(({ selection }) => selection && stopOf(selection));
  useEffect(() => {
    const box = stop && boxes.find(({ id }) => id === stop);
    if (!box) return undefined;
    // After the paint in which the settings may have opened beside the canvas.
    const frame = requestAnimationFrame(() => {
      if (canvas.current) camera.reveal(box, canvas.current.getBoundingClientRect());
    });
    return () => cancelAnimationFrame(frame);
  }, [stop, boxes, camera, canvas]);
}
