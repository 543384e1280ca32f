import { useState } from 'react';

/** Which entry takes the focus; a new object each time, so that the same entry can take it again. */
export interface Focus {
  code: string;
}

/** After a line came, went or changed, the keyboard goes on from an entry rather than from the top of the page. */
export function useFocusOn() {
  const [focus, setFocus] = useState<Focus>();
  return { focus, focusOn: (code: string | null | undefined) => setFocus(code ? { code } : undefined) };
}
