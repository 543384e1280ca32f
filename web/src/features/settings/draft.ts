import type { CustomField, FieldChange, Kind, NewField } from '~/api/types';
import { type Entry, entriesOf } from '~/fields/entries';
import { suggestCode } from './code';
import { type AddedType, isIndexable, maySeveral } from './types';

/** A field as its dialog holds it. */
export interface Draft {
  title: string;
  /** Null: as the name suggests. */
  code: string | null;
  type: AddedType;
  multiple: boolean;
  filterable: boolean;
  required: boolean;
  /** The stage from which on it is; empty: none. */
  required_from: string;
  entries: Entry[];
  /** What a link to a record leads to. */
  to: Kind;
  /** In which all amounts are; empty: in the record's. */
  currency: string;
}

export const emptyDraft = (): Draft => ({
  title: '',
  code: null,
  type: 'text',
  multiple: false,
  filterable: false,
  required: false,
  required_from: '',
  entries: [],
  to: 'contact',
  currency: '',
});

export function draftOf(field: CustomField): Draft {
  const { title, code, type, multiple, filterable, required, required_from, settings } = field;
  return {
    title,
    code,
    type: type as AddedType,
    multiple,
    filterable,
    required,
    required_from,
    entries: entriesOf(settings),
    to: settings.kind as Kind,
    currency: String(settings.fixed ?? ''),
  };
}

/** A row for another entry. Numbers are never used twice, so that old values keep their meaning. */
export function withEntry(entries: Entry[], color = ''): Entry[] {
  const id = Math.max(0, ...entries.map((each) => each.id)) + 1;
  return [...entries, { id, title: '', color, active: true }];
}

/** Without the rows that were opened and left empty. */
export function tidy(draft: Draft, stored: readonly number[]): Draft {
  const entries = draft.entries.filter(({ id, title }) => title.trim() || stored.includes(id));
  return { ...draft, entries };
}

export type Trouble = 'no_entries' | 'entry_without_name';

/** What can be said before the server is asked. */
export function troubleOf({ type, entries }: Draft): Trouble | undefined {
  if (type !== 'options') return undefined;
  if (entries.length === 0) return 'no_entries';
  return entries.some(({ title }) => !title.trim()) ? 'entry_without_name' : undefined;
}

export function asNew(draft: Draft, fields: CustomField[]): NewField {
  const { title, type, required, required_from } = draft;
  return {
    title,
    type,
    required,
    required_from,
    code: draft.code ?? suggestCode(title, fields),
    multiple: draft.multiple && maySeveral(type),
    group: 'main',
    filterable: draft.filterable && isIndexable(type),
    settings: settingsOf(draft),
  };
}

function settingsOf({ type, entries, to, currency }: Draft): NewField['settings'] {
  if (type === 'money') return { fixed: currency };
  if (type === 'options') return { entries };
  return type === 'record' ? { kind: to } : {};
}

export function asChange(draft: Draft, field: CustomField): FieldChange {
  const { title, filterable, required, required_from, entries, type, currency } = draft;
  const change = {
    title,
    required,
    required_from,
    ...(filterable === field.filterable ? {} : { filterable }),
  };
  if (type === 'money') return { ...change, settings: { ...field.settings, fixed: currency } };
  return type === 'options' ? { ...change, settings: { ...field.settings, entries } } : change;
}
