import { expect, test } from 'vitest';
import type { FieldUse } from '~/api/types';
import { usersOf, WAYS } from './uses';

const uses: FieldUse[] = [
  { by: 'process', name: 'Tell' },
  { by: 'view', name: 'Big' },
  { by: 'conversion', name: '' },
];

test('each way of using a field names those who use it so', () => {
  expect(WAYS.map((way) => usersOf(uses, way))).toEqual([['Tell'], [], ['Big'], [], ['']]);
});
