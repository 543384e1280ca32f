import { expect, test } from 'vitest';
import type { TimelineEntry } from '~/api/types';
import { folded } from './noise';

const run = { id: 5, process: 'Assign', version: 3, status: 'done' } as const;

function entry(id: number, verb: string, byRun: boolean): TimelineEntry {
  return {
    id,
    at: '2026-11-20T08:00:00Z',
    by: { id: 1, name: 'Anna', via: byRun ? 'process' : 'web' },
    verb,
    diff: {},
    run: byRun ? run : null,
    comment: null,
    activity: null,
    file: null,
    merge: null,
  };
}

const shape = (entries: TimelineEntry[]) =>
  folded(entries).map((told) => told.entry?.id ?? told.noise?.map(({ id }) => id));

test('three automatic changes in a row are folded, fewer stand alone', () => {
  const auto = (id: number) => entry(id, 'update', true);
  expect(shape([auto(9), auto(8), auto(7), entry(6, 'comment', false), auto(5), auto(4)])).toEqual([
    [9, 8, 7],
    6,
    5,
    4,
  ]);
});

test('what people did, and what a process wrote, is never hidden', () => {
  const people = [entry(3, 'update', false), entry(2, 'update', false), entry(1, 'create', false)];
  expect(shape(people)).toEqual([3, 2, 1]);
  const said = [entry(3, 'comment', true), entry(2, 'comment', true), entry(1, 'comment', true)];
  expect(shape(said)).toEqual([3, 2, 1]);
});
