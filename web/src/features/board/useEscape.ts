import { useEffect, useEffectEvent } from 'react';
import { isFree } from '~/actions/keys';

/** Escape does this wherever the focus is, unless it closes a list or a dialog first. */
export function useEscape(act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && isFree(event)) act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
