import { expect, test } from 'vitest';
import { isMany, listOf, withoutBlanks } from './many';

test('contacts are several in their own way', () => {
  expect(isMany({ type: 'text', multiple: true })).toBe(true);
  expect(isMany({ type: 'text', multiple: false })).toBe(false);
  expect(isMany({ type: 'phones', multiple: true })).toBe(false);
});

test('one value is a list of one, nothing is an empty list', () => {
  expect(listOf([1, 2])).toEqual([1, 2]);
  expect(listOf('a')).toEqual(['a']);
  expect(listOf(null)).toEqual([]);
});

test('rows left empty are dropped, zero is a value', () => {
  expect(withoutBlanks(['a', '', ' ', null, 0])).toEqual(['a', 0]);
  expect(withoutBlanks([{ value: ' ', type: 'WORK' }])).toEqual([]);
});
