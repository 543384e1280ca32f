import { expect, test } from 'vitest';
import type { SavedView } from '~/api/types';
import { isBare, sameSettings, searchOf, settingsOf } from './settings';

const view: SavedView = {
  id: 7,
  name: 'Big',
  shared: false,
  owner: 'Anna',
  mine: true,
  first: false,
  settings: { filter: [{ field: 'OPPORTUNITY', op: '>', value: 500 }], sort: '-OPPORTUNITY' },
  can: ['edit'],
};

test('a view is the part of the address that says what is shown', () => {
  const search = searchOf(view);
  expect(search.saved).toBe(7);
  expect(sameSettings(settingsOf(search), view.settings)).toBe(true);
  expect(sameSettings(settingsOf({ ...search, sort: 'ID' }), view.settings)).toBe(false);
});

test('the first view opens only where the address says nothing', () => {
  expect(isBare({ view: 'list' })).toBe(true);
  expect(isBare(searchOf(null))).toBe(false);
  expect(isBare({ q: 'valve' })).toBe(false);
});
