import { expect, test } from 'vitest';
import type { Field } from '~/api/types';
import { columnsOf, moved, NAME, NEXT, placed, resized, toggled } from './columns';

const field = (code: string, more: Partial<Field> = {}): Field => ({
  code,
  title: code.toLowerCase(),
  type: 'text',
  choices: null,
  multiple: false,
  required: false,
  read_only: false,
  operators: [],
  filters: [],
  sortable: true,
  settings: {},
  group: 'main',
  group_title: '',
  required_from: '',
  ...more,
});
const FIELDS = [field('TITLE'), field('OPPORTUNITY', { type: 'money' }), field('PHONE', { sortable: false })];
const TITLES = { name: 'Full name', next: 'Next' };
const CHOSEN = [{ code: 'OPPORTUNITY' }, { code: 'GONE' }, { code: 'PHONE', width: 90 }];

test('the name comes first, then what was chosen and still is, a field or what is next', () => {
  const columns = columnsOf('lead', FIELDS, [...CHOSEN, { code: NEXT }], TITLES);
  expect(columns.map(({ code, width, sort }) => [code, width, sort])).toEqual([
    [NAME, 280, 'TITLE'],
    ['OPPORTUNITY', 130, 'OPPORTUNITY'],
    ['PHONE', 90, null],
    [NEXT, 210, null],
  ]);
});

test('a contact is called by several fields, so its name is edited on the card', () => {
  expect(columnsOf('contact', [field('NAME')], [], TITLES)[0]).toMatchObject({
    field: null,
    title: 'Full name',
    sort: 'NAME',
  });
});

test('columns are moved, resized, added and taken away', () => {
  expect(moved(CHOSEN, 2, 0).map(({ code }) => code)).toEqual(['PHONE', 'OPPORTUNITY', 'GONE']);
  expect(moved(CHOSEN, 0, 3)).toEqual(CHOSEN);
  expect(placed(CHOSEN, 'PHONE', 'OPPORTUNITY', 'left').map(({ code }) => code)).toEqual([
    'PHONE',
    'OPPORTUNITY',
    'GONE',
  ]);
  expect(placed(CHOSEN, 'OPPORTUNITY', 'PHONE', 'right').at(-1)?.code).toBe('OPPORTUNITY');
  expect(resized(CHOSEN, 'OPPORTUNITY', 200)[0]).toEqual({ code: 'OPPORTUNITY', width: 200 });
  expect(resized(CHOSEN, NAME, 300).at(-1)).toEqual({ code: NAME, width: 300 });
  expect(toggled(toggled(CHOSEN, 'PHONE'), 'ID').map(({ code }) => code)).toEqual([
    'OPPORTUNITY',
    'GONE',
    'ID',
  ]);
});
