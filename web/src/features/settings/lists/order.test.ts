import { expect, test } from 'vitest';
import type { OptionEntry } from '~/api/types';
import { addedTo, heirOf, lastOf, moved, partsOf, type Semantics } from './order';

const entry = (code: string, semantics: Semantics): OptionEntry => ({
  code,
  semantics,
  name: code,
  color: '',
  system: false,
  limit: 0,
  records: 0,
  used_in: [],
});
const stages = [entry('NEW', 'P'), entry('WORK', 'P'), entry('WON', 'S'), entry('LOST', 'F')];
const codes = (entries: OptionEntry[]) => entries.map(({ code }) => code).join(' ');

test('a stage moves among those that mean the same', () => {
  expect(codes(moved(stages, 'WORK', 0))).toBe('WORK NEW WON LOST');
  expect(moved(stages, 'WORK', 2)).toBe(stages);
  expect(moved(stages, 'WON', 1)).toBe(stages);
});

test('nothing moves beyond the ends', () => {
  expect(moved(stages, 'LOST', 4)).toBe(stages);
  expect(moved(stages, 'NEW', -1)).toBe(stages);
  expect(codes(moved([entry('A', 'P'), entry('B', 'P'), entry('C', 'P')], 'A', 2))).toBe('B C A');
});

test('a new stage goes to the end of its part', () => {
  expect(lastOf(stages, 'P')).toBe('WORK');
  expect(lastOf(stages, 'F')).toBe('LOST');
  expect(lastOf(stages.slice(0, 3), 'F')).toBe('WON');
  expect(lastOf([], 'P')).toBeNull();
  expect(partsOf(stages).map(({ entries }) => entries.length)).toEqual([2, 1, 1]);
});

test('the neighbour of the same meaning takes over', () => {
  expect(heirOf(stages, 'WORK')).toBe('NEW');
  expect(heirOf(stages, 'NEW')).toBe('WORK');
  expect(heirOf(stages, 'LOST')).toBe('NEW');
  expect(heirOf([entry('A', 'P')], 'A')).toBeNull();
});

test('the added entry is found', () => {
  expect(addedTo(stages.slice(1), stages)).toBe('NEW');
  expect(addedTo(stages, stages)).toBeUndefined();
});
