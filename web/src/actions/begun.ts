import type { KeyboardEvent as Pressing } from 'react';
import { endsPair, keyOf, type Pressed } from './keys';
import { shortcutsOn } from './preference';
import { actionsNow } from './registry';

/** The key pressed last, as long as nothing was done by it. */
let before: Pressed | null = null;

export const begun = (): Pressed | null => before;

export function begin(pressed: Pressed | null): void {
  before = pressed;
}

/** Whether a place may take a single letter for a key of its own: not when letters are off, and not as the second
 * letter of a way to elsewhere. */
export function isOwnLetter({ nativeEvent: event }: Pressing): boolean {
  return shortcutsOn() && !endsPair(before, { key: keyOf(event), at: event.timeStamp }, actionsNow());
}
