import { expect, test } from 'vitest';
import { board, card } from './fixtures';
import { extended, kept, meant, NOTHING, toggled, wholeColumn } from './selection';

const shown = board({ NEW: [card(9, 'NEW'), card(5, 'NEW'), card(3, 'NEW')], WON: [card(7, 'WON')] });
const of = (...ids: number[]) => ids.reduce(toggled, NOTHING);
const sorted = ({ ids }: { ids: ReadonlySet<number> }) => [...ids].sort();

test('a card is selected and no longer', () => {
  expect(sorted(of(9))).toEqual([9]);
  expect(sorted(of(9, 9))).toEqual([]);
});

test('a range goes from the last one to this one, either way', () => {
  expect(sorted(extended(of(9), shown, 3))).toEqual([3, 5, 9]);
  expect(sorted(extended(of(3), shown, 9))).toEqual([3, 5, 9]);
});

test('a range does not leap over columns', () => {
  expect(sorted(extended(of(9), shown, 7))).toEqual([7, 9]);
});

test('a whole column comes and goes', () => {
  const all = wholeColumn(of(7), [9, 5, 3]);
  expect(sorted(all)).toEqual([3, 5, 7, 9]);
  expect(sorted(wholeColumn(all, [9, 5, 3]))).toEqual([7]);
});

test('a gesture on a selected card means all of them, on another that one alone', () => {
  expect(meant(of(7, 9), shown, 7)).toEqual([9, 7]);
  expect(meant(of(7, 9), shown, 5)).toEqual([5]);
});

test('what left the board is no longer selected', () => {
  expect(sorted(kept(of(9, 77), shown))).toEqual([9]);
});
