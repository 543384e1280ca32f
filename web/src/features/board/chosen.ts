import { createContext } from 'react';
import type { Field } from '~/api/types';

/** Beside what stands on every card, people choose a few fields to see there. */

export const MOST_CHOSEN = 3;

/** What always stands there. */
const ON_EVERY_CARD = [
  'TITLE',
  'OPPORTUNITY',
  'CURRENCY_ID',
  'SOURCE_ID',
  'ASSIGNED_BY_ID',
  'STATUS_ID',
  'STAGE_ID',
];

export const ChosenContext = createContext<readonly Field[]>([]);

/** The fields that the address names; one that is gone, or hidden from this person, is left out. */
export function chosenFrom(card: string | undefined, fields: readonly Field[]): Field[] {
  const codes = card?.split(',') ?? [];
  const known = codes.flatMap((code) => fields.find((field) => field.code === code) ?? []);
  return known.slice(0, MOST_CHOSEN);
}

/** What may be chosen beside these. */
export function offeredBeside(chosen: readonly Field[], fields: readonly Field[]): Field[] {
  return fields.filter((field) => !(ON_EVERY_CARD.includes(field.code) || chosen.includes(field)));
}

/** As the address keeps it. */
export function written(chosen: readonly Field[]): string | undefined {
  return chosen.map(({ code }) => code).join(',') || undefined;
}
