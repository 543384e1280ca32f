import { useEffect, useReducer } from 'react';
import { ago } from '~/i18n/format';

const MINUTE_MS = 60_000;

/** Draws anew every minute, so that what is said about time stays true while the page stays open. */
export function useMinute(): void {
  const [, tick] = useReducer((minutes: number) => minutes + 1, 0);
  useEffect(() => {
    const clock = setInterval(tick, MINUTE_MS);
    return () => clearInterval(clock);
  }, []);
}

/** "2 hours ago". */
export function useAgo(iso: string): string {
  useMinute();
  return ago(iso);
}
