import type { Field, Value } from '~/api/types';

/** One entry of a list that belongs to a field. Its number stays; one that is switched off keeps its old values. */
export interface Entry {
  id: number;
  title: string;
  /** Empty: none. */
  color: string;
  active: boolean;
}

/** The entries in a field's settings, also those that are switched off. */
export function entriesOf(settings: Record<string, unknown>): Entry[] {
  return Array.isArray(settings.entries) ? (settings.entries as Entry[]) : [];
}

export function entryIn(field: Pick<Field, 'settings'>, value: Value): Entry | undefined {
  return entriesOf(field.settings).find(({ id }) => String(id) === String(value));
}

/** What a value is called in the list it was chosen from. */
export function titleIn(field: Pick<Field, 'settings' | 'choices'>, value: Value): string | undefined {
  const choice = field.choices?.find((each) => each.value === String(value));
  return choice?.title ?? entryIn(field, value)?.title;
}
