import { useState } from 'react';

/** Remembers where the focus was when something opened, and brings it back there. */
export function useOrigin(): () => void {
  const [origin] = useState(() => document.activeElement);
  return () => {
    if (origin instanceof HTMLElement) origin.focus({ preventScroll: true });
  };
}
