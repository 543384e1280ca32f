import { expect, test } from 'vitest';
import type { Field } from '~/api/types';
import { allFields, mainFields } from './formFields';

function field(code: string, more: Partial<Field> = {}): Field {
  return {
    code,
    title: code,
    type: 'text',
    multiple: false,
    required: false,
    required_from: '',
    read_only: false,
    choices: null,
    operators: [],
    filters: [],
    sortable: false,
    settings: {},
    group: 'main',
    group_title: 'About',
    ...more,
  };
}

const fields = [
  field('COMMENTS'),
  field('TITLE'),
  field('DATE_CREATE', { read_only: true }),
  field('UF_CRM_REGION', { required: true }),
  field('BIRTHDATE'),
];

const codes = (wrong: string[] = []) => mainFields('lead', fields, wrong).map(({ code }) => code);

test('the main fields come in our order, required ones after them', () => {
  expect(codes()).toEqual(['TITLE', 'COMMENTS', 'UF_CRM_REGION']);
});

test('all fields begin with the main ones, so that nothing jumps when they are shown', () => {
  expect(allFields('lead', fields).map(({ code }) => code)).toEqual([
    'TITLE',
    'COMMENTS',
    'UF_CRM_REGION',
    'BIRTHDATE',
  ]);
});

test('a field that the server found wrong is never hidden', () => {
  expect(codes(['BIRTHDATE'])).toContain('BIRTHDATE');
});
