import type { Wire } from './layout';
import { SPACE } from './measure';

const BEND = 14;

/** A wire as an SVG path: straight down, or across with one rounded pair of bends. */
export function wirePath({ x1, y1, x2, y2, kind }: Wire): string {
  if (Math.abs(x1 - x2) < 1) return `M${x1},${y1}V${y2}`;
  const across = kind === 'merge' ? y2 - SPACE.merge : (y1 + y2) / 2;
  const side = Math.sign(x2 - x1);
  const r = Math.min(BEND, Math.abs(x2 - x1) / 2, Math.abs(y2 - across), Math.abs(across - y1));
  const into = `Q${x1},${across} ${x1 + side * r},${across}`;
  const out = `Q${x2},${across} ${x2},${across + r}`;
  return `M${x1},${y1}V${across - r}${into}H${x2 - side * r}${out}V${y2}`;
}
