import type { Value } from '~/api/types';

/** The wire speaks UTC, the browser's own picker speaks local time without a zone. */

export function toLocal(value: Value): string {
  const moment = new Date(String(value ?? ''));
  if (Number.isNaN(moment.getTime())) return '';
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

export function fromLocal(typed: string): string | null {
  const moment = new Date(typed);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
