import i18next from 'i18next';
import { language } from './index';
import { onClock, timeZone } from './zone';

/** Amounts, numbers and times as the person's language writes them. */

const LOCALES = { en: 'en-GB', vi: 'vi-VN' } as const;

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

const STEPS: readonly (readonly [Unit, seconds: number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

const SIZES = [
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d\d-\d\d$/;

export function money(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {};
  try {
    const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...digits } as const;
    return new Intl.NumberFormat(locale(), options).format(amount);
  } catch {
    return `${number(amount)} ${currency}`.trim();
  }
}

/** Sums of a column: cents say nothing there. */
export function roundMoney(amount: number, currency: string): string {
  return money(Math.round(amount), currency);
}

export function number(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 4 }).format(value);
}

/** With as many digits as say something: 0.000038 and 26,345. */
export function rate(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumSignificantDigits: 7 }).format(value);
}

export function date(iso: string): string {
  return inWords(iso, { dateStyle: 'medium' });
}

export function dateTime(iso: string): string {
  return inWords(iso, { dateStyle: 'medium', timeStyle: 'short' });
}

export function time(iso: string): string {
  return inWords(iso, { timeStyle: 'short' });
}

/** "2 hours ago"; within a minute "just now". */
export function ago(iso: string, now = Date.now()): string {
  const seconds = Math.round((new Date(iso).getTime() - now) / 1000);
  const step = STEPS.find(([, length]) => Math.abs(seconds) >= length);
  if (!step) return i18next.t('just_now');
  const [unit, length] = step;
  return new Intl.RelativeTimeFormat(locale()).format(Math.round(seconds / length), unit);
}

/** When something is to be done: "today 14:00", "Thu 26 Nov", "overdue 2 days". */
export function due(iso: string, now = Date.now()): string {
  const moment = new Date(iso);
  const late = Math.floor((now - moment.getTime()) / 1000);
  if (late > 0) return i18next.t('due_overdue', { span: span(late) });
  const clock = { time: time(iso) };
  if (isSameDay(moment, now)) return i18next.t('due_today', clock);
  if (isSameDay(moment, now + DAY_MS)) return i18next.t('due_tomorrow', clock);
  const far = Math.abs(moment.getTime() - now) > 300 * DAY_MS;
  const year = far ? ({ year: 'numeric' } as const) : {};
  return inWords(iso, { weekday: 'short', day: 'numeric', month: 'short', ...year });
}

/** "2 days", in the largest whole unit, at least a minute. */
export function span(seconds: number): string {
  const [unit, length] = STEPS.find(([, length]) => seconds >= length) ?? (['minute', 60] as const);
  const count = Math.max(1, Math.floor(seconds / length));
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function isSameDay(moment: Date, other: number): boolean {
  return onClock(moment.getTime()).slice(0, 10) === onClock(other).slice(0, 10);
}

/** "1.2 MB". */
export function size(bytes: number): string {
  const [unit, length] = SIZES.find(([, length]) => bytes >= length) ?? (['byte', 1] as const);
  const options = { style: 'unit', unit, maximumFractionDigits: length > 1e3 ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale(), options).format(bytes / length);
}

/** A country by its ISO 3166 code. */
export function countryName(code: string): string {
  return nameOf('region', code);
}

/** A currency by its ISO 4217 code. */
export function currencyName(code: string): string {
  return nameOf('currency', code);
}

function nameOf(type: 'region' | 'currency', code: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

function inWords(iso: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const zone = DAY.test(iso) ? 'UTC' : timeZone(); // a day is the same everywhere
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: zone }).format(moment);
}

function locale(): string {
  return LOCALES[language()];
}
