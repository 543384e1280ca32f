import { expect, test } from 'vitest';
import { parse, print } from './references';

test.each([
  'Hello {=Document:NAME > printable}, see {=Document:URL}',
  '{=Document:ASSIGNED_BY_ID}',
  'user_3',
  'user:x@y.example',
  'no reference { at = all }',
  '{=Document:OPPORTUNITY * 2}',
  '',
  '{={=Document:TITLE}}',
])('printing what was parsed gives %j back', (value) => {
  expect(print(parse(value))).toBe(value);
});

test('a reference in a text becomes a part of its own', () => {
  expect(parse('Hi {=Document:NAME > printable}!')).toEqual([
    { at: 0, kind: 'text', raw: 'Hi ' },
    {
      at: 3,
      kind: 'reference',
      raw: '{=Document:NAME > printable}',
      object: 'Document',
      code: 'NAME',
      printable: true,
    },
    { at: 31, kind: 'text', raw: '!' },
  ]);
});

test('a person is a whole value, never a word inside a text', () => {
  expect(parse('user_3')).toEqual([{ at: 0, kind: 'person', raw: 'user_3', id: 3 }]);
  expect(parse('ask user_3')).toEqual([{ at: 0, kind: 'text', raw: 'ask user_3' }]);
});

test('what an import could not find keeps its name', () => {
  expect(parse('user:x@y.example')).toEqual([
    { at: 0, kind: 'unmapped', raw: 'user:x@y.example', name: 'x@y.example' },
  ]);
});

test('a calculation is shown as it is', () => {
  expect(parse('{=Document:OPPORTUNITY * 2}')).toMatchObject([
    { kind: 'formula', text: 'Document:OPPORTUNITY * 2' },
  ]);
});
