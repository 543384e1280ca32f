import { expect, test } from 'vitest';
import type { Field } from '~/api/types';
import { linkedValues, linkTo, origin } from './preset';

function field(code: string, kind: string, more: Partial<Field> = {}): Field {
  return {
    code,
    title: code,
    type: 'record',
    multiple: false,
    required: false,
    read_only: false,
    choices: null,
    operators: [],
    settings: { kind },
    group: 'main',
    ...more,
  } as Field;
}

const fields = [
  field('LEAD_ID', 'lead', { read_only: true }),
  field('COMPANY_ID', 'company'),
  field('CONTACT_ID', 'contact'),
  field('CONTACT_IDS', 'contact', { multiple: true }),
];

test('a new record is linked by the field that its form shows', () => {
  expect(linkTo('deal', fields, 'contact')?.code).toBe('CONTACT_IDS');
  expect(linkTo('deal', fields, 'company')?.code).toBe('COMPANY_ID');
});

test('what only the system links is not offered', () => {
  expect(linkTo('deal', fields, 'lead')).toBeUndefined();
});

test('a link among several is a list', () => {
  expect(linkedValues(fields[3], 5)).toEqual({ CONTACT_IDS: [5] });
  expect(linkedValues(fields[1], 5)).toEqual({ COMPANY_ID: 5 });
  expect(linkedValues(undefined, 5)).toEqual({});
});

test('an address that says nonsense says nothing', () => {
  expect(origin('contact:5')).toEqual({ kind: 'contact', id: 5 });
  for (const bad of [undefined, '', 'contact', 'spaceship:5', 'contact:x', 'contact:-1'])
    expect(origin(bad)).toBeUndefined();
});
