import { useEffect, useReducer } from 'react';
import { ago } from '~/i18n/format';

const MINUTE_MS = 60_000;

/** "2 hours ago", kept true while the page stays open. */
export function useAgo(iso: string): string {
  const [, tick] = useReducer((minutes: number) => minutes + 1, 0);
  useEffect(() => {
    const clock = setInterval(tick, MINUTE_MS);
    return () => clearInterval(clock);
  }, []);
  return ago(iso);
}
