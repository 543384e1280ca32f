import { expect, test } from 'vitest';
import { fieldMoved, fieldPut, groupMoved, groupRemoved, lineOf, placeOf } from './arrangement';

const group = (code: string, ...fields: string[]) => ({ code, title: code.toUpperCase(), fields });
const groups = [group('main', 'A', 'B'), group('who', 'C'), group('none')];

test('a field goes up and down, and over the edge into the next group', () => {
  expect(fieldMoved(groups, 'B', lineOf(groups, 'B') - 1)[0]?.fields).toEqual(['B', 'A']);
  const down = fieldMoved(groups, 'B', lineOf(groups, 'B') + 1);
  expect(down.map(({ fields }) => fields)).toEqual([['A'], ['B', 'C'], []]);
  const up = fieldMoved(groups, 'C', lineOf(groups, 'C') - 1);
  expect(up.map(({ fields }) => fields)).toEqual([['A', 'B', 'C'], [], []]);
  expect(fieldMoved(up, 'C', lineOf(up, 'C') + 1).map(({ fields }) => fields)).toEqual([
    ['A', 'B'],
    ['C'],
    [],
  ]);
});

test('nothing goes above the first group or below the last line', () => {
  expect(fieldMoved(groups, 'A', 0)).toBe(groups);
  expect(fieldMoved(groups, 'C', 99)).toBe(groups);
  expect(groupMoved(groups, 'main', -1)).toBe(groups);
});

test('a group takes its fields along, and leaves them to its neighbour', () => {
  expect(groupMoved(groups, 'who', 0).map(({ fields }) => fields)).toEqual([['C'], ['A', 'B'], []]);
  expect(groupRemoved(groups, 'who').map(({ fields }) => fields)).toEqual([['A', 'B', 'C'], []]);
  expect(groupRemoved(groups, 'main').map(({ fields }) => fields)).toEqual([['A', 'B', 'C'], []]);
  const alone = [group('main', 'A')];
  expect(groupRemoved(alone, 'main')).toBe(alone);
});

test('a field is put into a group, and tells where it stands', () => {
  const put = fieldPut(groups, 'A', 'none');
  expect(put.map(({ fields }) => fields)).toEqual([['B'], ['C'], ['A']]);
  expect(placeOf(put, 'A')).toEqual({ group: 'NONE', place: 1 });
});
