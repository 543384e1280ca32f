import { expect, test } from 'vitest';
import { best, fold, rank } from './fold';
import { wantedBy } from './wanted';

test('marks and capitals do not matter, nor does the Vietnamese đ', () => {
  expect(fold('Đỗ Bình')).toBe('do binh');
  expect(rank('Nguyễn Văn Đức', 'duc nguyen')).toBeGreaterThan(0);
});

test('a title that begins so goes before one whose words do, and that before one that merely holds it', () => {
  const titles = ['The deal', 'Ideal', 'Deals'];
  expect(best(titles, 'deal', (title) => title)).toEqual(['Deals', 'The deal', 'Ideal']);
});

test('what lacks a word is not found', () => {
  expect(rank('New lead', 'new deal')).toBe(0);
});

test('nothing typed finds everything, in its own order', () => {
  expect(best(['b', 'a'], ' ', (title) => title)).toEqual(['b', 'a']);
});

test.each([
  ['> dark', 'actions', 'dark'],
  ['#42', 'numbers', '42'],
  ['@minh', 'people', 'minh'],
  ['  valves', 'all', 'valves'],
  ['', 'all', ''],
])('%j looks among %s for %j', (typed, among, text) => {
  expect(wantedBy(typed)).toEqual({ among, text });
});
