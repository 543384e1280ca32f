import { useRef } from 'react';

/** The newest value, but the one from before while held: nothing moves under a card in the air. */
export function useHeld<T>(newest: T, held: boolean): T {
  const kept = useRef(newest);
  if (!held) kept.current = newest;
  return kept.current;
}
