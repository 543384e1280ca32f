import { expect, test } from 'vitest';
import { screenKeys, tellKeys } from './screenKeys';

test('a screen names its keys while it is open, and takes them away when it goes', () => {
  tellKeys('board', { title: 'On the board', lines: [['Select the card', ['X']]] });
  tellKeys('grid', { title: 'In the list', lines: [['Choose the row', ['Space']]] });
  tellKeys('board', null);

  expect(screenKeys.get().map(({ title }) => title)).toEqual(['In the list']);
  tellKeys('grid', null);
  expect(screenKeys.get()).toEqual([]);
});
