import type { Field, Kind } from '~/api/types';

const MAIN: Record<Kind, string[]> = {
  lead: [
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
  ],
  deal: [
    'TITLE',
    'OPPORTUNITY',
    'CURRENCY_ID',
    'COMPANY_ID',
    'CONTACT_IDS',
    'CLOSEDATE',
    'ASSIGNED_BY_ID',
    'COMMENTS',
  ],
  contact: [
    'NAME',
    'LAST_NAME',
    'POST',
    'COMPANY_ID',
    'PHONE',
    'EMAIL',
    'SOURCE_ID',
    'ASSIGNED_BY_ID',
    'COMMENTS',
  ],
  company: ['TITLE', 'COMPANY_TYPE', 'INDUSTRY', 'PHONE', 'EMAIL', 'WEB', 'ASSIGNED_BY_ID', 'COMMENTS'],
  document: ['VERSIONS', 'TITLE', 'FOLDER_ID', 'REFERENCE', 'ASSIGNED_BY_ID', 'COMMENTS'],
};

/** The main ones first, so that nothing jumps when all are shown; the rest as an administrator ordered them. */
export function allFields(kind: Kind, fields: Field[]): Field[] {
  const main = mainFields(kind, fields, []);
  const rest = writable(fields).filter((field) => !main.includes(field));
  return [...main, ...rest];
}

/** The few that most records begin with, all that are required, and those that the server found wrong. */
export function mainFields(kind: Kind, fields: Field[], wrong: string[]): Field[] {
  const known = writable(fields);
  const main = MAIN[kind].flatMap((code) => known.filter((field) => field.code === code));
  const others = known.filter((field) => !main.includes(field));
  return [...main, ...others.filter((field) => field.required || wrong.includes(field.code))];
}

function writable(fields: Field[]): Field[] {
  return fields.filter((field) => !field.read_only);
}
