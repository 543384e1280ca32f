import { expect, test } from 'vitest';
import { fits } from './items';

test('text takes every value', () => {
  expect(['person', 'money', 'date'].every((type) => fits(type, 'text'))).toBe(true);
});

test('a person takes people, an amount takes numbers', () => {
  expect(fits('person', 'person')).toBe(true);
  expect(fits('text', 'person')).toBe(false);
  expect(fits('integer', 'money')).toBe(true);
  expect(fits('date', 'money')).toBe(false);
});

test('a letter goes to people and to addresses', () => {
  expect([fits('person', 'recipient'), fits('emails', 'recipient'), fits('text', 'recipient')]).toEqual([
    true,
    true,
    false,
  ]);
});
