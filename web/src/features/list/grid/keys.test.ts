import { expect, test } from 'vitest';
import { placeAfter } from './keys';

const EXTENT = { rows: 10, columns: 4, page: 5 };
const go = (key: string, ctrl = false, at = { row: 3, column: 1 }) => placeAfter({ key, ctrl }, at, EXTENT);

test('arrows go to the cell beside, and not beyond the edge', () => {
  expect(go('ArrowDown')).toEqual({ row: 4, column: 1 });
  expect(go('ArrowUp', false, { row: 0, column: 0 })).toEqual({ row: -1, column: 0 });
  expect(go('ArrowUp', false, { row: -1, column: 0 })).toEqual({ row: -1, column: 0 });
  expect(go('ArrowRight', false, { row: 0, column: 3 })).toEqual({ row: 0, column: 3 });
});

test('Home and End go to the ends of the row, with Ctrl to the ends of the list', () => {
  expect(go('Home')).toEqual({ row: 3, column: 0 });
  expect(go('End')).toEqual({ row: 3, column: 3 });
  expect(go('Home', true)).toEqual({ row: 0, column: 0 });
  expect(go('End', true)).toEqual({ row: 9, column: 3 });
});

test('page keys pass a screenful', () => {
  expect(go('PageDown')?.row).toBe(8);
  expect(go('PageUp')?.row).toBe(0);
  expect(go('x')).toBeNull();
});
