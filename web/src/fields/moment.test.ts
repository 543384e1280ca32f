import { expect, test } from 'vitest';
import { fromLocal, toLocal } from './moment';

test('a moment survives the way to the picker and back', () => {
  const iso = '2026-11-20T08:30:00.000Z';
  expect(fromLocal(toLocal(iso))).toBe(iso);
});

test('nothing stays nothing', () => {
  expect(toLocal(null)).toBe('');
  expect(fromLocal('')).toBeNull();
});

test('what is no moment stays as it was typed, for the server to refuse', () => {
  expect(fromLocal('12/31/2026')).toBe('12/31/2026');
  expect(toLocal('12/31/2026')).toBe('12/31/2026');
});
