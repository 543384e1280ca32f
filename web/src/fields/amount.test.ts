import { expect, test } from 'vitest';
import { toNumber } from './amount';

test('amounts may be typed the English or the Vietnamese way', () => {
  expect(toNumber('1250.50')).toBe(1250.5);
  expect(toNumber('1250,5')).toBe(1250.5);
  expect(toNumber(' 12 000 ')).toBe(12000);
  expect(toNumber('')).toBeNull();
});

test('what is no number is left for the server to refuse', () => {
  expect(toNumber('about 500')).toBe('about 500');
  expect(toNumber('1.250,50')).toBe('1.250,50');
});
