import { expect, test } from 'vitest';
import { symbolic, targetsFor } from './targets';

test('a reference tells what kind of thing it names', () => {
  expect(symbolic('user:anna@firm.example')).toEqual({ kind: 'user', name: 'anna@firm.example' });
  expect(symbolic('stage:QUALIFIED')).toEqual({ kind: 'stage', name: 'QUALIFIED' });
});

test('only people who still work here can take the place of another', () => {
  const person = { id: 1, name: 'Anna', email: 'anna@x.example', position: '', department: '', active: true };
  const gone = { ...person, id: 2, active: false };
  expect(targetsFor('user', [person, gone], [])).toEqual([{ value: 'user:anna@x.example', label: 'Anna' }]);
});
