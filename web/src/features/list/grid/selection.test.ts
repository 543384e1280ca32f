import { expect, test } from 'vitest';
import { kept, NOTHING, toggle, toggleAll, upTo } from './selection';

const ROWS = [5, 4, 3, 2, 1];
const ids = (selection: { ids: ReadonlySet<number> }) => [...selection.ids].sort();

test('one row is chosen, and let go again', () => {
  const one = toggle(NOTHING, 4);
  expect(ids(one)).toEqual([4]);
  expect(ids(toggle(one, 4))).toEqual([]);
});

test('Shift chooses all from where the choice began, in either direction', () => {
  const from = toggle(NOTHING, 3);
  expect(ids(upTo(from, 5, ROWS))).toEqual([3, 4, 5]);
  expect(ids(upTo(upTo(from, 5, ROWS), 1, ROWS))).toEqual([1, 2, 3, 4, 5]);
  expect(ids(upTo(toggle(NOTHING, 99), 4, ROWS))).toEqual([4, 99]);
});

test('all loaded rows, then none', () => {
  const all = toggleAll(NOTHING, ROWS);
  expect(ids(all)).toEqual([1, 2, 3, 4, 5]);
  expect(toggleAll(all, ROWS)).toBe(NOTHING);
});

test('what the filter no longer shows is no longer chosen', () => {
  expect(ids(kept(toggleAll(NOTHING, ROWS), [2, 1, 7]))).toEqual([1, 2]);
});
