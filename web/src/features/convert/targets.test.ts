import { beforeEach, expect, test } from 'vitest';
import { lastTargets, placeOf, rememberTargets } from './targets';

beforeEach(() => localStorage.clear());

test('what was chosen the last time is offered again, in the order of the tiles', () => {
  expect(lastTargets()).toBeNull();
  rememberTargets(['deal', 'contact']);
  expect(lastTargets()).toEqual(['contact', 'deal']);
});

test('what is kept wrongly is forgotten', () => {
  localStorage.setItem('leadwright-convert-to', '{');
  expect(lastTargets()).toBeNull();
});

test('a problem names the target and its field', () => {
  expect(placeOf('deal.CLOSEDATE')).toEqual(['deal', 'CLOSEDATE']);
  expect(placeOf('targets')).toEqual(['targets', '']);
});
