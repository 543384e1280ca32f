import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { begin, begun } from '~/actions/begun';
import { isFree, keyOf, match } from '~/actions/keys';
import { shortcutsOn } from '~/actions/preference';
import { actionsNow } from '~/actions/registry';
import { perform } from '../perform';

/** Listens everywhere to the keys of whatever can be done now. */
export function useKeys(): void {
  const router = useRouter();

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const now = { key: keyOf(event), at: event.timeStamp };
    if (!mayAct(event, now.key)) return;
    const action = match(begun(), now, actionsNow());
    begin(action ? null : now);
    if (!action) return;
    event.preventDefault();
    perform(action, router);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Keys with Ctrl act always; single ones when they are switched on and nobody types. */
function mayAct(event: KeyboardEvent, key: string): boolean {
  if (event.defaultPrevented || event.altKey || event.isComposing) return false;
  return key.startsWith('mod+') || (shortcutsOn() && isFree(event));
}
