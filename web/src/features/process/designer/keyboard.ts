/** A key press as one word, such as "mod+shift+z". Mod is Ctrl, or Cmd on a Mac. */
export function comboOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // On a sign, Shift only says where it lies on the keyboard.
  const shift = event.shiftKey && !/^[^a-z]$/.test(key);
  return [(event.ctrlKey || event.metaKey) && 'mod', event.altKey && 'alt', shift && 'shift', key]
    .filter(Boolean)
    .join('+');
}
