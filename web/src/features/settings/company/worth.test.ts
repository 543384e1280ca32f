import { afterEach, expect, test } from 'vitest';
import { sent, turned, typed } from './worth';

afterEach(() => {
  document.documentElement.lang = 'en';
});

test('a rate can be said either way round', () => {
  expect(turned('25000')).toBe('0.00004');
  expect(turned('0.00004')).toBe('25000');
  expect(turned('26,345')).toBe('0.00003795786677');
});

test('what is no rate has no other way round, and is sent for the server to say so', () => {
  for (const typed of ['', '0', '-1', 'abc']) expect(turned(typed)).toBe('');
  expect(sent('abc')).toBe('abc');
  expect(sent('')).toBe('');
});

test('a rate is sent with all its digits and without an exponent', () => {
  expect(sent('0.00003795786677')).toBe('0.00003795786677');
  expect(sent('1,08')).toBe('1.08');
  expect(sent('1,500')).toBe('1500');
});

test('in Vietnamese the point stands between thousands and the comma before a fraction', () => {
  document.documentElement.lang = 'vi';
  expect(typed('1.125')).toBe('1,125');
  expect(sent(typed('1.125'))).toBe('1.125');
  expect(turned('25.000')).toBe('0,00004');
  expect(sent(turned('25.000'))).toBe('0.00004');
  expect(sent('0.125')).toBe('0.125');
});
