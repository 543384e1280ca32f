import { expect, test } from 'vitest';
import { inTree } from './tree';

const department = (id: number, parent: number | null) => ({ id, parent, name: `D${id}`, head: null });

test('parts stand behind the whole, one step further in', () => {
  const tree = inTree([department(3, 1), department(1, null), department(2, null), department(4, 3)]);
  expect(tree.map(({ department: { id }, depth }) => [id, depth])).toEqual([
    [1, 0],
    [3, 1],
    [4, 2],
    [2, 0],
  ]);
});

test('a department whose whole is gone stands on top', () => {
  expect(inTree([department(3, 9)])).toEqual([{ department: department(3, 9), depth: 0 }]);
});
