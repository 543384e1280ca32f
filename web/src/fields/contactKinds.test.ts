import { expect, test } from 'vitest';
import { kindsOf, newContact } from './contactKinds';

const messengers = { settings: { types: ['TELEGRAM', 'ZALO', 'OTHER'] } };

test('a field offers its own kinds and starts with the first', () => {
  expect(kindsOf(messengers, 'ZALO')).toEqual(['TELEGRAM', 'ZALO', 'OTHER']);
  expect(newContact(messengers)).toEqual({ value: '', type: 'TELEGRAM' });
});

test('a kind that came from elsewhere stays to be seen', () => {
  expect(kindsOf(messengers, 'ICQ')).toEqual(['TELEGRAM', 'ZALO', 'OTHER', 'ICQ']);
});

test('a field that names no kinds still takes an entry', () => {
  expect(newContact({ settings: {} }).type).toBe('OTHER');
});
