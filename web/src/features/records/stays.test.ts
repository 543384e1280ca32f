import { expect, test } from 'vitest';
import { timesIn } from './stays';

const stay = (stage: string, seconds: number) => ({ stage, seconds, by: 'Minh', entered: '', left: null });

test('each time in a stage is told with who moved the record there', () => {
  const stays = [stay('NEW', 2 * 86_400), stay('JUNK', 60), stay('NEW', 5)];

  expect(timesIn(stays, 'NEW')).toBe('2 days · Minh\n1 minute · Minh');
});

test('a stage that was never reached has nothing to tell', () => {
  expect(timesIn([stay('NEW', 60)], 'CONVERTED')).toBe('');
  expect(timesIn(undefined, 'NEW')).toBe('');
});
