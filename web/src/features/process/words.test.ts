import { expect, test } from 'vitest';
import { article, branch, row } from './fixtures';
import { lexiconOf } from './lexicon';
import { parse } from './references';
import type { Field } from './wire';
import { branchWords, isLost, partWords } from './words';

const field = (
  code: string,
  title: string,
  type: Field['type'],
  choices: Field['choices'] = null,
): Field => ({
  code,
  title,
  type,
  choices,
  multiple: false,
  required: false,
  required_from: '',
  read_only: false,
  operators: ['=', '!='],
  filters: [],
  sortable: false,
  settings: {},
  group: 'main',
  group_title: '',
});

const lexicon = lexiconOf(
  {
    kind: 'lead',
    types: [],
    fields: [
      field('CURRENCY_ID', 'Currency', 'currency', [{ value: 'EUR', title: 'Euro' }]),
      field('OPPORTUNITY', 'Opportunity', 'money'),
      field('ASSIGNED_BY_ID', 'Responsible', 'person'),
      { ...field('COMPANY_ID', 'Company', 'record'), settings: { kind: 'company' } },
    ],
    people: [
      {
        id: 2,
        name: 'Anna Weber',
        email: '',
        position: '',
        department: '',
        active: true,
        department_id: null,
        roles: [],
      },
    ],
    picker: { sample: null, groups: [] },
  },
  article(),
  { company: { 3: 'Hòa Phát' } },
);

const words = (...rows: Parameters<typeof branch>[2]) =>
  branchWords(branch('b1', '', rows), lexicon, (key) => key);

test('a condition is said with the names of fields, operators and choices', () => {
  expect(words(row('CURRENCY_ID', '=', 'EUR'))).toBe('Currency op_is Euro');
  expect(words(row('OPPORTUNITY', '<=', '500'))).toBe('Opportunity op_not_more 500');
  expect(words(row('ASSIGNED_BY_ID', '=', 'user_2'))).toBe('Responsible op_is Anna Weber');
  expect(words(row('COMPANY_ID', '=', '3'))).toBe('Company op_is Hòa Phát');
});

test('rows are joined by their words, the joiner of the first row is ignored', () => {
  const or = { ...row('OPPORTUNITY', '>', '500'), joiner: 'or' as const };
  expect(words(or, or)).toBe('Opportunity op_more 500 or Opportunity op_more 500');
});

test('a branch without rows takes what is left, a row without a value accepts every value', () => {
  expect(words()).toBe('takes_rest');
  expect(words(row('OPPORTUNITY', '>', ''))).toBe('Opportunity: any_value');
  expect(words(row('', '=', ''))).toBe('incomplete');
});

test('what a chip names may be gone', () => {
  const [part] = parse('{=Document:UF_GONE}');
  expect(part && [partWords(part, lexicon), isLost(part, lexicon)]).toEqual(['UF_GONE', true]);
  const [known] = parse('{=Document:OPPORTUNITY}');
  expect(known && [partWords(known, lexicon), isLost(known, lexicon)]).toEqual(['Opportunity', false]);
});
