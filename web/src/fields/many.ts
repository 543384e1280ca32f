import type { Contact, Field, Plain, Value } from '~/api/types';

/** Contacts are always several, and each knows its kind: their own editor sees to that. */
const SEVERAL_BY_NATURE = new Set(['phones', 'emails', 'links', 'messengers']);

/** Whether the value is a list of what the field's type edits. */
export function isMany({ type, multiple }: Pick<Field, 'type' | 'multiple'>): boolean {
  return multiple && !SEVERAL_BY_NATURE.has(type);
}

/** The field as one of its values is edited. */
export function oneOf(field: Field): Field {
  return isMany(field) ? { ...field, multiple: false } : field;
}

export function listOf(value: Value): Plain[] {
  if (Array.isArray(value)) return value as Plain[];
  return value === null || value === '' ? [] : [value as Plain];
}

/** Rows that were opened and left empty are no values. */
export function withoutBlanks(rows: Plain[] | Contact[]): Plain[] | Contact[] {
  return (rows as (Plain | Contact)[]).filter((row) => !isBlank(row)) as typeof rows;
}

function isBlank(row: Plain | Contact): boolean {
  const value = typeof row === 'object' && row !== null ? row.value : row;
  return value === null || String(value).trim() === '';
}
