import type { Lexicon } from '../lexicon';
import type { Descriptor } from '../model';
import { reference } from '../references';
import type { Picker, PickerItem } from '../wire';

export type GroupKey = Picker['groups'][number]['key'];

export interface PickerGroup {
  key: GroupKey;
  items: PickerItem[];
}

const ORDER: GroupKey[] = ['fields', 'variables', 'parameters', 'users', 'system'];

/** What can be inserted. Variables and parameters are the template's own, so the screen knows them first. */
export function groupsOf({ picker, variables, parameters }: Lexicon): PickerGroup[] {
  const own: Partial<Record<GroupKey, PickerItem[]>> = {
    variables: variables.map(itemOf('Variable')),
    parameters: parameters.map(itemOf('Template')),
  };
  const served = new Map(picker.groups.map(({ key, items }) => [key, items]));
  return ORDER.map((key) => ({ key, items: own[key] ?? served.get(key) ?? [] }));
}

const itemOf =
  (object: string) =>
  ({ code, title, type, default: sample }: Descriptor): PickerItem => ({
    title: title || code,
    type,
    reference: reference(object, code),
    sample: sample === null ? '' : String(sample),
  });

export function search(groups: PickerGroup[], query: string): PickerItem[] {
  const wanted = query.trim().toLowerCase();
  const words = ({ title, detail }: PickerItem) => `${title} ${detail ?? ''}`.toLowerCase();
  const found = groups.flatMap(({ items }) => items).filter((item) => words(item).includes(wanted));
  // A field that holds a person stands among the fields and among the people.
  return [...new Map(found.map((item) => [item.reference, item])).values()];
}

/** The kind of value a place takes; text takes everything. */
export type Wanted = string;

const ALIKE = [
  ['integer', 'number', 'money'],
  ['date', 'date_time'],
  ['person', 'recipient'],
  ['email', 'recipient'],
  ['emails', 'recipient'],
];

export const TAKES_ALL = new Set([
  'text',
  'long_text',
  'link',
  'phone',
  'email',
  'phones',
  'emails',
  'links',
  'messengers',
]);

export const fits = (type: string, wanted: Wanted): boolean =>
  TAKES_ALL.has(wanted) ||
  type === wanted ||
  ALIKE.some((family) => family.includes(type) && family.includes(wanted));
