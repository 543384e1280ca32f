import { expect, test } from 'vitest';
import { parse } from '../../references';
import { caretIn, insertAt, nodeFor, read, show } from './dom';

const makeChip = () => document.createElement('span');
const field = (value: string) => {
  const root = document.body.appendChild(document.createElement('div'));
  show(root, value, makeChip);
  return root;
};

test.each(['', 'Hello', 'Hi {=Document:NAME}, see\n{=Document:URL}', '{=Document:TITLE}'])(
  'what is shown reads back as %j',
  (value) => {
    expect(read(field(value))).toBe(value);
  },
);

test('a picked value lands at the end when the caret is elsewhere', () => {
  const root = field('Hello ');
  const [part] = parse('{=Document:NAME > printable}');
  if (part) insertAt(caretIn(root), nodeFor(part, makeChip));
  expect(read(root)).toBe('Hello {=Document:NAME > printable}');
});

test('a lone line break is how a browser draws an empty line, not a value', () => {
  const root = field('');
  root.append(document.createElement('br'));
  expect(read(root)).toBe('');
});
