import { expect, test } from 'vitest';
import { missedBy } from './hits';

const found = [{ kind: 'lead', more: false, items: [{ id: 1, title: 'Roof', subtitle: '' }] }];

test('a search that looked everywhere leaves nothing to say', () => {
  expect(missedBy({ groups: [], complete: true })).toBeUndefined();
  expect(missedBy({ groups: found })).toBeUndefined();
});

test('a search that ended early never says that there is nothing', () => {
  expect(missedBy({ groups: [], complete: false })).toBe('palette_cut');
  expect(missedBy({ groups: found, complete: false })).toBe('palette_may_be_more');
});
