import { afterEach, expect, test } from 'vitest';
import { inDays } from '~/features/records/timeline/quick';
import { fromLocal, toLocal } from '~/fields/moment';
import { onClock, setZone, timeZone, whenClock } from './zone';

afterEach(() => setZone(undefined));

test('who chose a zone reads and types its clock, wherever they are', () => {
  setZone('Asia/Ho_Chi_Minh');
  expect(toLocal('2026-11-20T08:30:00Z')).toBe('2026-11-20T15:30');
  expect(fromLocal('2026-11-20T15:30')).toBe('2026-11-20T08:30:00.000Z');
  expect(inDays(1, 10, new Date('2026-11-20T20:00:00Z'))).toBe('2026-11-22T03:00:00.000Z');
});

test.each([
  ['2026-03-29T01:30', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25T04:30', '2026-10-25T03:30:00.000Z'],
])('around the change of the clock %s is %s', (shown, iso) => {
  setZone('Europe/Berlin');
  expect(new Date(whenClock(shown)).toISOString()).toBe(iso);
  expect(onClock(Date.parse(iso))).toBe(shown);
});

test('a zone that this browser does not know is the one it is in', () => {
  setZone('Mars/Olympus');
  expect(timeZone()).toBeUndefined();
});
