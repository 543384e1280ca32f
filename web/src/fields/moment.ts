import type { Value } from '~/api/types';
import { onClock, whenClock } from '~/i18n/zone';

/** The wire speaks UTC, who types speaks local time without a zone. What is no moment stays as it was typed. */

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

export function toLocal(value: Value): string {
  const told = String(value ?? '');
  const moment = new Date(/^\d{4}-/.test(told) ? told : '');
  if (Number.isNaN(moment.getTime())) return told;
  return onClock(moment.getTime());
}

export function fromLocal(typed: string): string | null {
  return LOCAL.test(typed) ? new Date(whenClock(typed)).toISOString() : typed || null;
}
