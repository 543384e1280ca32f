import { expect, test } from 'vitest';
import { readWritten, written } from './written';

test('a day is shown with the day first', () => {
  expect(written('2026-12-31')).toBe('31/12/2026');
  expect(written('2026-12-31T14:30')).toBe('31/12/2026 14:30');
  expect(written('soon')).toBe('soon');
});

test.each(['31/12/2026', '31.12.2026', '31-12-26', '31122026', ' 31 12 2026 ', '2026-12-31'])(
  '%s is read',
  (typed) => {
    expect(readWritten(typed, false)).toBe('2026-12-31');
  },
);

test('4/3 is the fourth of March', () => {
  expect(readWritten('4/3/2027', false)).toBe('2027-03-04');
});

test.each(['31/12/2026 14:30', '31/12/2026 14h30', '31.12.26, 14:30', '2026-12-31T14:30'])(
  '%s is read',
  (typed) => {
    expect(readWritten(typed, true)).toBe('2026-12-31T14:30');
  },
);

test.each(['', 'soon', '12/31/2026', '30/02/2027', '1/1', '31/12/2026 24:10'])('%s is no day', (typed) => {
  expect(readWritten(typed, true)).toBeNull();
});
