import type { KeyboardEvent as Pressing } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { begin, isOwnLetter } from './begun';
import { switchShortcuts } from './preference';
import { put, remove } from './registry';

const pressing = (key: string) => ({ nativeEvent: new KeyboardEvent('keydown', { key }) }) as Pressing;

beforeEach(() => put('shell', [{ id: 'deals', keys: 'g d', title: 'Deals', group: 'go' }]));

afterEach(() => {
  remove('shell');
  begin(null);
  switchShortcuts(true);
});

test('a letter alone belongs to what has the focus', () => {
  expect(isOwnLetter(pressing('d'))).toBe(true);
});

test('G then D leads to the deals, whatever D does to what has the focus', () => {
  begin({ key: 'g', at: performance.now() });
  expect(isOwnLetter(pressing('d'))).toBe(false);
  expect(isOwnLetter(pressing('o'))).toBe(true);
});

test('letters that are switched off act nowhere', () => {
  switchShortcuts(false);
  expect(isOwnLetter(pressing('d'))).toBe(false);
});
