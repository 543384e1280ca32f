import { expect, test } from 'vitest';
import { symbolic, targetsFor } from './targets';

test('a reference tells what kind of thing it names', () => {
  expect(symbolic('user:anna@firm.example')).toEqual({ kind: 'user', name: 'anna@firm.example' });
  expect(symbolic('stage:QUALIFIED')).toEqual({ kind: 'stage', name: 'QUALIFIED' });
});

test('only people who still work here can take the place of another', () => {
  const person = {
    id: 1,
    name: 'Anna',
    email: 'anna@x.example',
    position: '',
    department: '',
    active: true,
    department_id: null,
    roles: [],
  };
  const gone = { ...person, id: 2, active: false };
  expect(targetsFor('user', [person, gone], [])).toEqual([{ value: 'user:anna@x.example', label: 'Anna' }]);
});

test('entries of lists are taken by their titles, pipelines by their numbers', () => {
  const field = (type: string, titles: string[]) =>
    ({ type, choices: titles.map((title, place) => ({ value: String(place), title })) }) as never;
  const fields = [
    field('options', ['North', 'South']),
    field('options', ['North']),
    field('pipeline', ['General']),
  ];
  expect(symbolic('option:Far away')).toEqual({ kind: 'option', name: 'Far away' });
  expect(targetsFor('option', [], fields).map(({ value }) => value)).toEqual([
    'option:North',
    'option:South',
  ]);
  expect(targetsFor('pipeline', [], fields)).toEqual([{ value: 'pipeline:0', label: 'General' }]);
});
