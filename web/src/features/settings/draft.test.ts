import { expect, test } from 'vitest';
import type { CustomField } from '~/api/types';
import { asChange, asNew, draftOf, emptyDraft, tidy, troubleOf, withEntry } from './draft';

const red = { id: 4, title: 'Red', color: '', active: false };

const stored: CustomField = {
  code: 'UF_CRM_COLOUR',
  title: 'Colour',
  type: 'options',
  multiple: true,
  required: false,
  required_from: '',
  group: 'main',
  settings: { entries: [red] },
  archived: false,
  indexable: true,
  filterable: false,
  index_state: '',
  index_error: '',
  used_in: [],
};

test('a new entry never takes the number of another, also of one switched off', () => {
  expect(withEntry([red]).map(({ id }) => id)).toEqual([4, 5]);
  expect(withEntry([])[0]?.id).toBe(1);
});

test('rows left empty go, entries that were stored stay and want a name', () => {
  const blank = { ...red, title: ' ' };
  const draft = { ...draftOf(stored), entries: withEntry([blank]) };
  expect(tidy(draft, [4]).entries).toEqual([blank]);
  expect(troubleOf(tidy(draft, [4]))).toBe('entry_without_name');
  expect(troubleOf(tidy(draft, []))).toBe('no_entries');
});

test('a link to a record says to what', () => {
  const draft = { ...emptyDraft(), title: 'Roofer', type: 'record' as const, to: 'company' as const };
  expect(asNew(draft, []).settings).toEqual({ kind: 'company' });
  expect(draftOf({ ...stored, type: 'record', settings: { kind: 'deal' } }).to).toBe('deal');
});

test('only lists send entries, and yes or no is never several', () => {
  const draft = {
    ...emptyDraft(),
    title: 'Insured',
    type: 'yes_no' as const,
    multiple: true,
    entries: [red],
  };
  expect(asNew(draft, [])).toMatchObject({ code: 'INSURED', multiple: false, settings: {} });
});

test('a change keeps the settings that the dialog does not show', () => {
  const field = { ...stored, settings: { ...stored.settings, other: 1 } };
  expect(asChange(draftOf(field), field)).toEqual({
    title: 'Colour',
    required: false,
    required_from: '',
    settings: { entries: [red], other: 1 },
  });
});
