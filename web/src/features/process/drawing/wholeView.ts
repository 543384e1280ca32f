import type { Layout } from './layout';

export interface View {
  x: number;
  y: number;
  zoom: number;
}

const MARGIN = 32;

/** Shows the whole drawing, never larger than life. A process grows downwards, so it begins at the top. */
export function wholeView({ boxes }: Layout, width: number, height: number, minZoom: number): View {
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, w }) => x + w));
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h));
  const across = (width - 2 * MARGIN) / (right - left);
  const down = (height - 2 * MARGIN) / bottom;
  const zoom = Math.max(minZoom, Math.min(1, across, down));
  return { x: width / 2 - ((left + right) / 2) * zoom, y: MARGIN, zoom };
}
