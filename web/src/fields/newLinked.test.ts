import { expect, test } from 'vitest';
import { namedValues } from './newLinked';

test('a contact made from what was typed has a first and a last name', () => {
  expect(namedValues('contact', ' Nguyễn  Văn An ')).toEqual({ NAME: 'Nguyễn Văn', LAST_NAME: 'An' });
  expect(namedValues('contact', 'Anna')).toEqual({ NAME: 'Anna' });
});

test('every other kind has a title', () => {
  expect(namedValues('company', 'Hòa Phát')).toEqual({ TITLE: 'Hòa Phát' });
});
