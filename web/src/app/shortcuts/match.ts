/** Which shortcut the last keys make, as a pure function of what was pressed. */

export type Shortcut = 'new' | 'leads' | 'processes' | 'outbox' | 'settings' | 'search' | 'shortcuts';

const SEQUENCES: Record<string, Shortcut> = {
  c: 'new',
  'g l': 'leads',
  'g p': 'processes',
  'g o': 'outbox',
  'g s': 'settings',
  '/': 'search',
  '?': 'shortcuts',
};

const PATIENCE_MS = 1200;

export interface Pressed {
  key: string;
  at: number;
}

export function match(before: Pressed | null, now: Pressed): Shortcut | null {
  const recent = before && now.at - before.at < PATIENCE_MS;
  const pair = recent ? SEQUENCES[`${before.key} ${now.key}`] : undefined;
  return pair ?? SEQUENCES[now.key] ?? null;
}

/** Single keys never act while somebody types, chooses from a list, or has a dialog open. */
export function isFree({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || metaKey || altKey) return false;
  if (!(target instanceof Element)) return true;
  return !target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]');
}
