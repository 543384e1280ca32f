/** Moments that most things are planned for, one click away. */
export const QUICK = [
  { name: 'quick_today', days: 0, hour: 17 },
  { name: 'quick_tomorrow', days: 1, hour: 10 },
  { name: 'quick_days', days: 3, hour: 10 },
  { name: 'quick_week', days: 7, hour: 10 },
] as const;

/** That hour of the day so many days from now, where the person is. */
export function inDays(days: number, hour: number, now = new Date()): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour).toISOString();
}
