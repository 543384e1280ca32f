import { expect, test } from 'vitest';
import { complete, matching, mentioned, split, typing } from './mentions';

const PEOPLE = [
  { id: 1, name: 'Anna Weber' },
  { id: 2, name: 'Minh Trần' },
  { id: 3, name: 'Anna' },
];

test('an @ after a space begins a mention, one in an address does not', () => {
  expect(typing('ask @mi', 7)).toEqual({ at: 4, words: 'mi' });
  expect(typing('@anna we', 8)).toEqual({ at: 0, words: 'anna we' });
  expect(typing('jo@x.example', 12)).toBeNull();
  expect(typing('ask @mi later today', 19)).toBeNull();
});

test('people are found by any part of their name, with or without marks', () => {
  expect(matching(PEOPLE, 'tran').map(({ id }) => id)).toEqual([2]);
  expect(matching(PEOPLE, 'anna').map(({ id }) => id)).toEqual([1, 3]);
  expect(matching(PEOPLE, '')).toHaveLength(3);
});

test('a chosen name takes the place of what was typed', () => {
  expect(complete('ask @mi today', { at: 4, words: 'mi' }, 'Minh Trần')).toEqual({
    text: 'ask @Minh Trần today',
    caret: 15,
  });
});

test('who is mentioned is read from the words, the longer name first', () => {
  expect(mentioned('@Anna Weber and @Minh Trần, @Anna Weber!', PEOPLE)).toEqual([1, 2]);
  expect(mentioned('@Annabel', PEOPLE)).toEqual([]);
  expect(split('Hi @Anna!', PEOPLE)).toEqual([{ text: 'Hi ' }, { text: '@Anna', person: 3 }, { text: '!' }]);
});
