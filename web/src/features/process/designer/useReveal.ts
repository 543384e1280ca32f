import { type RefObject, useEffect } from 'react';
import type { Layout } from '../drawing/layout';
import type { Area, Camera } from '../drawing/useCamera';
import { sameSlot } from '../model';
import { stopOf } from '../store';
import { useDesigner } from './context';

/** What was just added or reached by keyboard, or the place to add to, comes into view by the least pan. */
export function useReveal(canvas: RefObject<HTMLElement | null>, drawing: Layout, camera: Camera): void {
  const stop = useDesigner(({ selection }) => selection && stopOf(selection));
  const quick = useDesigner((designer) => designer.quick);
  useEffect(() => {
    const spot = drawing.slots.find(({ slot }) => sameSlot(slot, quick));
    const area: Area | undefined = spot
      ? { x: spot.x, y: spot.y, w: 0, h: 0 }
      : drawing.boxes.find(({ id }) => id === stop);
    if (!area) return undefined;
    // After the paint in which the settings may have opened beside the canvas.
    const frame = requestAnimationFrame(() => {
      if (canvas.current) camera.reveal(area, canvas.current.getBoundingClientRect());
    });
    return () => cancelAnimationFrame(frame);
  }, [stop, quick, drawing, camera, canvas]);
}
