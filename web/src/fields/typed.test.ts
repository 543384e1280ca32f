import { expect, test } from 'vitest';
import { typed } from './typed';

test('numbers are read, alone and in lists', () => {
  expect(typed({ type: 'number', multiple: false }, '1,5')).toBe(1.5);
  expect(typed({ type: 'integer', multiple: true }, ['1', '', '2'])).toEqual([1, 2]);
});

test('text stays text', () => {
  expect(typed({ type: 'text', multiple: false }, '12')).toBe('12');
  expect(typed({ type: 'text', multiple: true }, ['12', ' '])).toEqual(['12']);
});
