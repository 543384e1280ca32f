import type { Contact, Id, Values } from '~/api/types';

/** A record's values by code, in the shape that a caller needs. Absent is empty. */

export function textOf(values: Values, code: string): string {
  const value = values[code] ?? '';
  return Array.isArray(value) ? '' : String(value);
}

export function amountOf(values: Values, code: string): number {
  const amount = Number(values[code] ?? 0);
  return Number.isNaN(amount) ? 0 : amount;
}

export function personOf(values: Values, code: string): Id | null {
  return values[code] ? Number(values[code]) : null;
}

/** Phones, e-mails, links or messengers. */
export function contactsOf(values: Values, code: string): Contact[] {
  const value = values[code];
  return Array.isArray(value)
    ? value.filter((one): one is Contact => typeof one === 'object' && one !== null)
    : [];
}

/** What a record is called; empty when nobody named it. */
export function titleOf(values: Values): string {
  const name = ['NAME', 'SECOND_NAME', 'LAST_NAME'].map((code) => textOf(values, code)).filter(Boolean);
  return textOf(values, 'TITLE') || name.join(' ');
}
