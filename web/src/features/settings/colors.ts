import type { Entry } from '~/fields/entries';
import { withEntry } from './draft';

/** The colours on offer; their numbers live in theme/tokens.css and are stored with the entry. */
export const COLORS = ['blue', 'green', 'yellow', 'red', 'violet', 'teal', 'orange', 'pink', 'grey'] as const;

export type Color = (typeof COLORS)[number];

export function colorNamed(color: Color | undefined): string {
  if (!color) return '';
  return getComputedStyle(document.documentElement).getPropertyValue(`--entry-${color}`).trim();
}

/** Each new entry begins with the next colour: most lists want them different. */
export function withColoured(entries: Entry[]): Entry[] {
  return withEntry(entries, colorNamed(COLORS[entries.length % COLORS.length]));
}
