import { expect, test } from 'vitest';
import { layout } from '../drawing/layout';
import { article } from '../fixtures';
import { branchIndex, edgePan, nearestSlot, siblingsOf } from './targets';

const drawing = layout(article());
const spot = (seq: string, index: number) => {
  const found = drawing.slots.find(({ slot }) => slot.seq === seq && slot.index === index);
  return { x: found?.x ?? 0, y: found?.y ?? 0 };
};

test('the nearest slot fills, wherever on the canvas the pointer is', () => {
  const { x, y } = spot('b6', 1);
  expect(nearestSlot(drawing, { x: x + 40, y: y + 15 }, new Set())).toEqual({ seq: 'b6', index: 1 });
  expect(nearestSlot(drawing, { x: 0, y: 9000 }, new Set())).toEqual({ seq: 'root', index: 2 });
});

test('a closed slot is passed over', () => {
  const at = spot('b6', 1);
  expect(nearestSlot(drawing, at, new Set(['b6']))?.seq).not.toBe('b6');
});

test('a branch goes before the sibling whose middle is right of the pointer', () => {
  const [, right] = siblingsOf(drawing.boxes, 'b2');
  const middle = (right?.x ?? 0) + (right?.w ?? 0) / 2;
  expect(branchIndex(drawing, { x: middle + 1, y: 0 }, 'b2')).toBe(1);
  expect(branchIndex(drawing, { x: middle - 1, y: 0 }, 'b2')).toBe(0);
});

test('the canvas moves only while the pointer is near its edge', () => {
  const canvas = new DOMRect(0, 0, 800, 600);
  expect(edgePan({ x: 400, y: 300 }, canvas)).toEqual({ x: 0, y: 0 });
  expect(edgePan({ x: 790, y: 10 }, canvas)).toEqual({ x: -14, y: 14 });
});
