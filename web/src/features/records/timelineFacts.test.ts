import { expect, test } from 'vitest';
import type { TimelineEntry } from '~/api/types';
import { newestFirst, runThatSet } from './timelineFacts';

const run = {
  id: 5,
  process: 'Assign',
  version: 3,
  status: 'done',
  reason: '',
  started: '2026-11-20T08:00:00Z',
} as const;

function entry(id: number, at: string, code: string, by: TimelineEntry['run']): TimelineEntry {
  return {
    id,
    at,
    by: { id: 1, name: 'Anna', via: 'web' },
    verb: 'update',
    diff: { [code]: [null, 1] },
    run: by,
  };
}

test('the run that set the owner is found behind later changes of other fields', () => {
  const timeline = [
    entry(1, '2026-11-20T08:00:00Z', 'ASSIGNED_BY_ID', run),
    entry(2, '2026-11-20T09:00:00Z', 'TITLE', null),
  ];
  expect(runThatSet(timeline, 'ASSIGNED_BY_ID')).toBe(run);
});

test('after a change by hand no run is to blame', () => {
  const timeline = [
    entry(2, '2026-11-20T09:00:00Z', 'ASSIGNED_BY_ID', null),
    entry(1, '2026-11-20T08:00:00Z', 'ASSIGNED_BY_ID', run),
  ];
  expect(runThatSet(timeline, 'ASSIGNED_BY_ID')).toBeNull();
});

test('of one moment, what was written later comes first', () => {
  const at = '2026-11-20T08:00:00Z';
  const ids = newestFirst([entry(1, at, 'A', null), entry(2, at, 'B', null)]).map(({ id }) => id);
  expect(ids).toEqual([2, 1]);
});
