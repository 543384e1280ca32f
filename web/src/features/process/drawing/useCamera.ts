import { useReducedMotion } from '@mantine/hooks';
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import type { Box, Layout } from './layout';
import { wholeView } from './wholeView';

const MOVE_MS = 220;
const MARGIN = 16;
/** What lies over the lower edge of the canvas: the zoom bar and the mini-map. */
const FLOATING = 136;

/** A part of the drawing. */
export type Area = Pick<Box, 'x' | 'y' | 'w' | 'h'>;

export interface Camera {
  /** At once: without moving there. */
  fit: (drawing: Layout, atOnce?: boolean) => void;
  zoomIn: () => void;
  zoomOut: () => void;
  fullSize: () => void;
  zoomTo: (box: Box) => void;
  /** Brings an area into view by the least pan: the person keeps the sense of place. */
  reveal: (area: Area, canvas: DOMRect) => void;
  pan: (dx: number, dy: number) => void;
}

export function useCamera(): Camera {
  const flow = useReactFlow();
  const view = useStoreApi();
  const calm = useReducedMotion();
  return useMemo(() => {
    const duration = calm ? 0 : MOVE_MS;
    const pan = (dx: number, dy: number, ms = 0) => {
      const { x, y, zoom } = flow.getViewport();
      if (dx || dy) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: ms });
    };
    return {
      fit: (drawing, atOnce) => {
        const { width, height, minZoom } = view.getState();
        void flow.setViewport(wholeView(drawing, width, height, minZoom), {
          duration: atOnce ? 0 : duration,
        });
      },
      zoomIn: () => void flow.zoomIn({ duration }),
      zoomOut: () => void flow.zoomOut({ duration }),
      fullSize: () => void flow.zoomTo(1, { duration }),
      zoomTo: ({ x, y, w, h }) =>
        void flow.fitBounds({ x, y, width: w, height: h }, { padding: 0.6, duration }),
      reveal: ({ x, y, w, h }, canvas) => {
        const from = flow.flowToScreenPosition({ x, y });
        const to = flow.flowToScreenPosition({ x: x + w, y: y + h });
        const dx = leastShift(from.x, to.x, canvas.left + MARGIN, canvas.right - MARGIN);
        const dy = leastShift(from.y, to.y, canvas.top + MARGIN, canvas.bottom - FLOATING);
        pan(dx, dy, duration);
      },
      pan,
    };
  }, [flow, view, calm]);
}

/** The shift that brings a span into a range: none if it is there, else the least. */
export function leastShift(from: number, to: number, min: number, max: number): number {
  if (from < min || to - from > max - min) return min - from;
  return to > max ? max - to : 0;
}
