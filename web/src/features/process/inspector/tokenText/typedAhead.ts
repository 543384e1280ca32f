type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What has been typed for the picker's search after one more key, which came before the search had the focus. */
export function typedAhead(typed: string, { key, ctrlKey, metaKey, altKey }: Key): string {
  if (key === 'Backspace') return typed.slice(0, -1);
  // A sign may need AltGr, which some browsers tell as Ctrl and Alt together.
  const isSign = key.length === 1 && ctrlKey === altKey && !metaKey;
  return isSign ? typed + key : typed;
}
