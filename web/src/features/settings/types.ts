import type { FieldType } from '~/api/types';

/** What an added field may be, the most wanted first. Stages and the company's own lists are not for adding. */
export type AddedType = Exclude<FieldType, 'stage' | 'choice'>;

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
  'link',
  'phone',
  'email',
  'phones',
  'emails',
  'links',
  'messengers',
  'currency',
];

const ALWAYS_ONE = new Set<string>(['yes_no']);
const ALWAYS_SEVERAL = new Set<string>(['phones', 'emails', 'links', 'messengers']);

/** Whether somebody can choose between one value and several. */
export function maySeveral(type: string): boolean {
  return !(ALWAYS_ONE.has(type) || ALWAYS_SEVERAL.has(type));
}

export function holdsSeveral({ type, multiple }: { type: string; multiple: boolean }): boolean {
  return multiple || ALWAYS_SEVERAL.has(type);
}
