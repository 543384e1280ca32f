/** Days as people type them. Both our languages write the day first: 31/12/2026. */

const ISO = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d))?/;
const TYPED = /^(\d\d?)[\s./-](\d\d?)[\s./-](\d{4}|\d\d)(?:,?\s+(\d\d?)[:h](\d\d))?$/;
const DIGITS = /^(\d\d)(\d\d)(\d{4})$/;

/** "31/12/2026 14:30" from "2026-12-31T14:30"; whatever is no day stays as it is. */
export function written(iso: string): string {
  const [, year, month, day, hour, minute] = ISO.exec(iso) ?? [];
  if (!year) return iso;
  return `${day}/${month}/${year}${hour ? ` ${hour}:${minute}` : ''}`;
}

/** "2026-12-31T14:30" from "31/12/2026 14:30", "31.12.26 14h30" or itself; null for what is no day. */
export function readWritten(typed: string, withTime: boolean): string | null {
  const text = typed.trim();
  const [, year = '', month = '', day = '', hour = '0', minute = '0'] = ISO.exec(text) ?? dayFirst(text);
  const numbers = [Number(year.length === 2 ? `20${year}` : year), Number(month) - 1, Number(day)] as const;
  const clock = withTime ? ([Number(hour), Number(minute)] as const) : ([0, 0] as const);
  const moment = new Date(Date.UTC(...numbers, ...clock));
  const isThere =
    moment.getUTCMonth() === numbers[1] &&
    moment.getUTCDate() === numbers[2] &&
    clock[0] < 24 &&
    clock[1] < 60;
  if (!(year && isThere)) return null;
  return moment.toISOString().slice(0, withTime ? 16 : 10);
}

function dayFirst(text: string): (string | undefined)[] {
  const [, day, month, year, ...clock] = TYPED.exec(text) ?? DIGITS.exec(text) ?? [];
  return ['', year, month, day, ...clock];
}
