import { expect, test } from 'vitest';
import { orderIn } from './order';

test('a board is gone through column by column, a list page by page', () => {
  expect(
    orderIn({ stages: [{ cards: [{ id: 3 }, { id: 1 }] }, { cards: [] }, { cards: [{ id: 2 }] }] }),
  ).toEqual([3, 1, 2]);
  expect(orderIn({ pages: [{ rows: [{ id: 9 }] }, { rows: [{ id: 8 }] }] })).toEqual([9, 8]);
});

test('what is not read yet has no order', () => {
  expect(orderIn(undefined)).toEqual([]);
});
