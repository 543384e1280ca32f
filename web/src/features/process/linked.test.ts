import { expect, test } from 'vitest';
import type { Field } from '~/api/types';
import { linkedIn } from './linked';

const fields = [
  { code: 'COMPANY_ID', type: 'record', settings: { kind: 'company' } },
  { code: 'CONTACT_IDS', type: 'record', settings: { kind: 'contact' } },
  { code: 'OPPORTUNITY', type: 'money', settings: {} },
] as unknown as Field[];

test('records are found wherever a template sets or compares a link', () => {
  const template = {
    body: [
      {
        branches: [
          {
            when: { rows: [{ field: 'COMPANY_ID', value: '3' }] },
            body: [{ fields: [{ field: 'CONTACT_IDS', value: ['5', '7'] }] }],
          },
        ],
      },
      {
        fields: [
          { field: 'OPPORTUNITY', value: '500' },
          { field: 'COMPANY_ID', value: '{=Document:COMPANY_ID}' },
        ],
      },
    ],
  };
  expect(linkedIn(fields, template)).toEqual({
    lead: [],
    deal: [],
    contact: [5, 7],
    company: [3],
    document: [],
  });
});
