import { expect, test } from 'vitest';
import { changedPlaces, reordered } from './order';

const rows = (...places: [string, number][]) => places.map(([code, position]) => ({ code, position }));

test('a moved row takes the number of its new place, the others make room', () => {
  const before = rows(['A', 1], ['B', 2], ['C', 5]);
  const after = reordered(before, 'C', 0);
  expect(after).toEqual(rows(['C', 1], ['A', 2], ['B', 5]));
  expect(changedPlaces(before, after).map(({ code }) => code)).toEqual(['C', 'A', 'B']);
});

test('neighbours that change places are all that is told', () => {
  const before = rows(['A', 1], ['B', 2], ['C', 3]);
  expect(changedPlaces(before, reordered(before, 'A', 1))).toEqual(rows(['B', 1], ['A', 2]));
});

test('equal numbers are told apart', () => {
  expect(reordered(rows(['A', 1], ['B', 1]), 'B', 0)).toEqual(rows(['B', 1], ['A', 2]));
});

test('beyond the ends nothing moves', () => {
  const before = rows(['A', 1]);
  expect(reordered(before, 'A', 1)).toBe(before);
  expect(reordered(before, 'X', 0)).toBe(before);
});
