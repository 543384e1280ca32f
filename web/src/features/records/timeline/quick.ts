import { onClock, whenClock } from '~/i18n/zone';

/** Moments that most things are planned for, one click away. */
export const QUICK = [
  { name: 'quick_today', days: 0, hour: 17 },
  { name: 'quick_tomorrow', days: 1, hour: 10 },
  { name: 'quick_days', days: 3, hour: 10 },
  { name: 'quick_week', days: 7, hour: 10 },
] as const;

/** That hour of the day so many days from now, where the person is. */
export function inDays(days: number, hour: number, now = new Date()): string {
  const [year = 0, month = 1, day = 1] = onClock(now.getTime()).slice(0, 10).split('-').map(Number);
  const shown = new Date(Date.UTC(year, month - 1, day + days, hour)).toISOString().slice(0, 16);
  return new Date(whenClock(shown)).toISOString();
}
