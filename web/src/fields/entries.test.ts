import { expect, test } from 'vitest';
import { entriesOf, entryIn, titleIn } from './entries';

const entries = [
  { id: 1, title: 'Red', color: '', active: true },
  { id: 2, title: 'Old', color: '', active: false },
];
const field = { settings: { entries }, choices: [{ value: '1', title: 'Red' }] };

test('an entry is found by its number, however it is written', () => {
  expect(titleIn(field, 1)).toBe('Red');
  expect(titleIn(field, '1')).toBe('Red');
});

test('an entry that is switched off keeps its name', () => {
  expect(titleIn(field, 2)).toBe('Old');
  expect(entryIn(field, 2)?.active).toBe(false);
});

test('settings without entries have none', () => {
  expect(entriesOf({ max_length: 255 })).toEqual([]);
  expect(titleIn({ settings: {}, choices: null }, 'EUR')).toBeUndefined();
});
