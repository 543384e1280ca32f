import { expect, test } from 'vitest';
import { toNumber } from './amount';

test('amounts may be typed the English or the Vietnamese way', () => {
  expect(toNumber('1250.50')).toBe(1250.5);
  expect(toNumber('1250,5')).toBe(1250.5);
  expect(toNumber(' 12 000 ')).toBe(12000);
  expect(toNumber('')).toBeNull();
});

test('thousands are read as the language of the page writes them', () => {
  expect(toNumber('12.500', 'vi')).toBe(12500);
  expect(toNumber('1.250,50', 'vi')).toBe(1250.5);
  expect(toNumber('12.500', 'en')).toBe(12.5);
  expect(toNumber('1,000', 'en')).toBe(1000);
  expect(toNumber('1,000.50', 'en')).toBe(1000.5);
});

test('what is no number is left for the server to refuse', () => {
  expect(toNumber('about 500')).toBe('about 500');
  expect(toNumber('1.250,50', 'en')).toBe('1.250,50');
});
