import type { Value } from '~/api/types';

/** The wire speaks UTC, who types speaks local time without a zone. What is no moment stays as it was typed. */

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

export function toLocal(value: Value): string {
  const told = String(value ?? '');
  const moment = new Date(/^\d{4}-/.test(told) ? told : '');
  if (Number.isNaN(moment.getTime())) return told;
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

export function fromLocal(typed: string): string | null {
  return LOCAL.test(typed) ? new Date(typed).toISOString() : typed || null;
}
