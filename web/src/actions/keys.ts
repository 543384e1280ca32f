import type { Action } from './action';

/** Which action the last keys mean, as a pure function of what was pressed. */

const PATIENCE_MS = 1200;

export interface Pressed {
  key: string;
  at: number;
}

/** Two keys soon after each other go before one; what was offered last goes before what stood there already. */
export function match(before: Pressed | null, now: Pressed, actions: readonly Action[]): Action | undefined {
  return endsPair(before, now, actions) ?? meaning(now.key, actions);
}

/** The action that a key means because another was pressed just before it. */
export function endsPair(
  before: Pressed | null,
  now: Pressed,
  actions: readonly Action[],
): Action | undefined {
  const soon = before && now.at - before.at < PATIENCE_MS;
  return soon ? meaning(`${before.key} ${now.key}`, actions) : undefined;
}

const meaning = (keys: string, actions: readonly Action[]) =>
  actions.findLast((action) => action.keys === keys);

/** "mod+k" for Ctrl+K and for Cmd+K; letters are small ones. */
export function keyOf({ key, ctrlKey, metaKey }: KeyboardEvent): string {
  return `${ctrlKey || metaKey ? 'mod+' : ''}${key.toLowerCase()}`;
}

/** Single keys never act while somebody types, chooses from a list, or has a dialog open. */
export function isFree({ target }: KeyboardEvent): boolean {
  if (document.querySelector('[aria-modal="true"]')) return false;
  if (!(target instanceof Element)) return true;
  return !target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]');
}

/** As the keys are written on the keyboard: ["G", "L"], ["Ctrl+K"]. */
export function labels(keys: string): string[] {
  const modifier = /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl';
  return keys.split(' ').map((key) => key.toUpperCase().replace('MOD', modifier));
}

/** For `aria-keyshortcuts`. */
export function spoken(keys: string): string {
  return keys
    .split(' ')
    .map((key) => key.toUpperCase().replace('MOD', 'Control'))
    .join(' ');
}
