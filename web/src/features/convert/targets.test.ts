import { beforeEach, describe, expect, test } from 'vitest';
import { lastTargets, placeOf, rememberTargets, type Target, targetsOf } from './targets';
import { NOTHING, withUsual } from './useConvert';

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

describe('what is chosen', () => {
  const plan = {
    wanted: {
      targets: ['contact', 'company', 'deal'] as Target[],
      pipeline: 3,
      owner: null,
      activities: 'stay' as const,
    },
    denied: { contact: 'Access denied' },
    verdicts: [],
  };

  test('by itself: what is usual, without what may not be made and a company that nothing is said of', () => {
    expect(targetsOf(null, plan)).toEqual(['deal']);
  });

  test('what may not be made but is there already is linked', () => {
    expect(targetsOf(null, plan, (one) => one === 'contact')).toEqual(['contact', 'deal']);
  });

  test('by hand also what may not be made: one that is there can be searched for', () => {
    expect(targetsOf(['contact'], plan)).toEqual(['contact']);
  });

  test('the usual pipeline and the usual end of activities hold until somebody chose others', () => {
    expect(withUsual(NOTHING, plan)).toMatchObject({ pipeline: 3, activities: 'stay' });
    expect(withUsual({ ...NOTHING, pipeline: 0, activities: 'move' }, plan)).toMatchObject({
      pipeline: 0,
      activities: 'move',
    });
  });
});
