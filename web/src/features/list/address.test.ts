import { expect, test } from 'vitest';
import { knownSort, nextSort, readColumns, readSearch, writeColumns } from './address';

test('what the address says is read, and what it cannot mean is passed over', () => {
  const filter = [{ field: 'OPPORTUNITY', op: '>', value: 500 }, 7, { field: 'X' }];
  expect(readSearch({ view: 'list', q: 900, filter, sort: '-ID', columns: '', saved: 'x' })).toEqual({
    view: 'list',
    q: '900',
    filter: [{ field: 'OPPORTUNITY', op: '>', value: 500 }],
    sort: '-ID',
    columns: undefined,
    saved: undefined,
  });
  expect(readSearch({ view: 'map', filter: 'all' })).toEqual(readSearch({}));
});

test('columns keep their order and their widths', () => {
  const columns = readColumns('OPPORTUNITY:140,SOURCE_ID,ID:9,NAME:x');
  expect(columns.map(({ width }) => width)).toEqual([140, undefined, 64, undefined]);
  expect(writeColumns(columns)).toBe('OPPORTUNITY:140,SOURCE_ID,ID:64,NAME');
});

test('a column sorts upwards first, then downwards', () => {
  expect(nextSort(undefined, 'ID')).toBe('ID');
  expect(nextSort('ID', 'ID')).toBe('-ID');
  expect(nextSort('-ID', 'ID')).toBe('ID');
});

test('an order by a field that is gone is no order', () => {
  const fields = [{ code: 'TITLE' }];
  expect(knownSort('-TITLE', fields)).toBe('-TITLE');
  expect(knownSort('UF_CRM_GONE', fields)).toBeUndefined();
  expect(knownSort(undefined, fields)).toBeUndefined();
});
