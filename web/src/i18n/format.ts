import i18next from 'i18next';
import { language } from './index';

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

function inWords(iso: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : new Intl.DateTimeFormat(locale(), options).format(moment);
}

function locale(): string {
  return LOCALES[language()];
}
