import type { Field } from '~/api/types';
import { GROUPS } from '~/fields/groups';

const MAIN = [
  'TITLE',
  'OPPORTUNITY',
  'CURRENCY_ID',
  'COMPANY_TITLE',
  'SOURCE_ID',
  'NAME',
  'LAST_NAME',
  'PHONE',
  'EMAIL',
  'ASSIGNED_BY_ID',
  'COMMENTS',
];

export function allFields(fields: Field[]): Field[] {
  const main = mainFields(fields, []);
  const rest = writable(fields).filter((field) => !main.includes(field));
  return [...main, ...GROUPS.flatMap((group) => rest.filter((field) => field.group === group))];
}

/** The few that most records begin with, all that are required, and those that the server found wrong. */
export function mainFields(fields: Field[], wrong: string[]): Field[] {
  const known = writable(fields);
  const main = MAIN.flatMap((code) => known.filter((field) => field.code === code));
  const others = known.filter((field) => !MAIN.includes(field.code));
  return [...main, ...others.filter((field) => field.required || wrong.includes(field.code))];
}

function writable(fields: Field[]): Field[] {
  return fields.filter((field) => !field.read_only);
}
