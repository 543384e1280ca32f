import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { isFree, match, type Pressed, type Shortcut } from './match';
import { shortcutsOn } from './preference';

export function useShortcuts(showList: () => void): void {
  const before = useRef<Pressed | null>(null);
  const actions = useActions(showList);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(shortcutsOn() && isFree(event))) return;
    const now = { key: event.key.toLowerCase(), at: event.timeStamp };
    const shortcut = match(before.current, now);
    before.current = shortcut ? null : now;
    if (!shortcut) return;
    event.preventDefault();
    actions[shortcut]();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function useActions(showList: () => void): Record<Shortcut, () => void> {
  const navigate = useNavigate();
  return {
    new: () => navigate({ to: '.', search: (search) => ({ ...search, new: '' }) }),
    leads: () => navigate({ to: '/$section', params: { section: 'leads' } }),
    processes: () => navigate({ to: '/processes/$kind', params: { kind: 'lead' } }),
    outbox: () => navigate({ to: '/outbox' }),
    settings: () => navigate({ to: '/settings/fields/$kind', params: { kind: 'lead' } }),
    search: focusSearch,
    shortcuts: showList,
  };
}

/** A page's search field announces itself by its shortcut. */
function focusSearch() {
  document.querySelector<HTMLInputElement>('input[aria-keyshortcuts="/"]')?.focus();
}
