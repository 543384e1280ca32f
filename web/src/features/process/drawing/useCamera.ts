import { useReducedMotion } from '@mantine/hooks';
import { useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import type { Box } from './layout';

const MOVE_MS = 220;
const MARGIN = 16;
/** What lies over the lower edge of the canvas: the zoom bar and the mini-map. */
const FLOATING = 72;

export interface Camera {
  fit: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
  fullSize: () => void;
  zoomTo: (box: Box) => void;
  reveal: (box: Box, canvas: DOMRect) => void;
  pan: (dx: number, dy: number) => void;
}

/** The shift that brings a span into a range: none if it is there, else the least. */
export function leastShift(from: number, to: number, min: number, max: number): number {
  if (from < min || to - from > max - min) return min - from;
  return to > max ? max - to : 0;
}

export function useCamera(): Camera {
  const flow = useReactFlow();
  const calm = useReducedMotion();
  return useMemo(() => {
    const duration = calm ? 0 : MOVE_MS;
    const pan = (dx: number, dy: number, ms = 0) => {
      const { x, y, zoom } = flow.getViewport();
      if (dx || dy) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: ms });
    };
    return {
      fit: () => void flow.fitView({ padding: 0.08, maxZoom: 1, duration }),
      zoomIn: () => void flow.zoomIn({ duration }),
      zoomOut: () => void flow.zoomOut({ duration }),
      fullSize: () => void flow.zoomTo(1, { duration }),
      zoomTo: ({ x, y, w, h }) =>
        void flow.fitBounds({ x, y, width: w, height: h }, { padding: 0.6, duration }),
      /** Never re-centres: the person keeps the sense of place. */
      reveal: ({ x, y, w, h }, canvas) => {
        const from = flow.flowToScreenPosition({ x, y });
        const to = flow.flowToScreenPosition({ x: x + w, y: y + h });
        const dx = leastShift(from.x, to.x, canvas.left + MARGIN, canvas.right - MARGIN);
        const dy = leastShift(from.y, to.y, canvas.top + MARGIN, canvas.bottom - FLOATING);
        pan(dx, dy, duration);
      },
      pan,
    };
  }, [flow, calm]);
}
