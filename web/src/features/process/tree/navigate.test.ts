import { expect, test } from 'vitest';
import { article } from '../fixtures';
import { nextStop, START, slotAfter, slotAside } from './navigate';
import { locate } from './walk';

test.each([
  [START, 'ArrowDown', 'b1'],
  ['b1', 'ArrowDown', 'b2'],
  ['b2', 'ArrowDown', 'b3'],
  ['b2', 'ArrowRight', 'b4'],
  ['b3', 'ArrowDown', 'b11'],
  ['b3', 'ArrowRight', 'b5'],
  ['b5', 'ArrowLeft', 'b3'],
  ['b5', 'ArrowUp', 'b4'],
  ['b4', 'ArrowUp', 'b1'],
  ['b1', 'ArrowUp', START],
  ['b9', 'ArrowDown', 'b11'],
  ['b7', 'Home', START],
  ['b7', 'End', 'b11'],
  ['b3', 'ArrowLeft', undefined],
] as const)('from %s %s leads to %s', (from, key, to) => {
  expect(nextStop(article(), from, key)).toBe(to);
});

test('what is added at a stop comes right after it', () => {
  expect(slotAfter(article(), 'b3')).toEqual({ seq: 'b2', index: 1 });
  expect(slotAfter(article(), 'b4')).toEqual({ seq: 'b4', index: 0 });
  expect(slotAfter(article(), START)).toEqual({ seq: 'root', index: 0 });
});

test('a block moves into the Condition beside it, and out of its own', () => {
  const template = article();
  const aside = (id: string, way: 'in' | 'out') => {
    const place = locate(template, id);
    return place && slotAside(place, template, way);
  };
  expect(aside('b11', 'in')).toEqual({ seq: 'b2', index: 1 });
  expect(aside('b7', 'out')).toEqual({ seq: 'b4', index: 1 });
  expect(aside('b11', 'out')).toBeUndefined();
});
