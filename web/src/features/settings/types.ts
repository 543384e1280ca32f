import type { CustomField, Field, FieldType } from '~/api/types';

/** What an added field may be, the most wanted first. Stages and the company's own lists are not for adding. */
export type AddedType = Exclude<FieldType, 'stage' | 'choice' | 'pipeline'>;

export const TYPES: readonly AddedType[] = [
  'text',
  'long_text',
  'options',
  'number',
  'integer',
  'money',
  'yes_no',
  'date',
  'date_time',
  'time',
  'person',
  'record',
  'link',
  'phone',
  'email',
  'address',
  'file',
  'phones',
  'emails',
  'links',
  'messengers',
  'currency',
];

/** One line of the page: a field, and what is known of it besides if it was added here. */
export interface Row {
  field: Field;
  own?: CustomField;
  /** What the stage is called from which on it is required. */
  since: string;
}

/** What Leadwright itself fills in, or cannot do without, is as it is. */
export function mayChange({ field, own }: Row): boolean {
  return Boolean(own) || !(field.read_only || field.type === 'stage');
}

const ALWAYS_ONE = new Set<string>(['yes_no', 'address']);
const NEVER_INDEXED = new Set<string>(['file']);
const ALWAYS_SEVERAL = new Set<string>(['phones', 'emails', 'links', 'messengers']);

/** Whether an index makes filters by such a field quick. */
export function isIndexable(type: string): boolean {
  return !(ALWAYS_SEVERAL.has(type) || NEVER_INDEXED.has(type));
}

/** Whether somebody can choose between one value and several. */
export function maySeveral(type: string): boolean {
  return !(ALWAYS_ONE.has(type) || ALWAYS_SEVERAL.has(type));
}

export function holdsSeveral({ type, multiple }: { type: string; multiple: boolean }): boolean {
  return multiple || ALWAYS_SEVERAL.has(type);
}
