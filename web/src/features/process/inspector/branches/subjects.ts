import type { Lexicon } from '../../lexicon';
import type { Descriptor, Row, RowObject } from '../../model';
import type { Field } from '../../wire';

/** What a row of a condition can look at: fields of the document, variables, parameters, all in the shape of a field. */

type Subject = Pick<Row, 'object' | 'field'>;

const OPERATORS: Record<Descriptor['type'], string[]> = {
  text: ['=', '!=', 'contain', '!contain', 'empty', '!empty'],
  number: ['=', '!=', '>', '>=', '<', '<=', 'empty', '!empty'],
  yes_no: ['=', '!='],
  person: ['=', '!=', 'empty', '!empty'],
  date: ['=', '!=', '>', '>=', '<', '<=', 'empty', '!empty'],
  date_time: ['>', '<', 'empty', '!empty'],
};

const asField = ({ code, title, type }: Descriptor): Field => ({
  code,
  title: title || code,
  type,
  operators: OPERATORS[type],
  filters: [],
  sortable: false,
  choices: null,
  multiple: false,
  required: false,
  required_from: '',
  read_only: false,
  settings: {},
  group: 'main',
  group_title: '',
});

export const subjectsOf = (lexicon: Lexicon): { object: RowObject; subjects: Field[] }[] => [
  { object: 'Document', subjects: lexicon.fields },
  { object: 'Variable', subjects: lexicon.variables.map(asField) },
  { object: 'Template', subjects: lexicon.parameters.map(asField) },
];

export const subjectOf = ({ object, field }: Subject, lexicon: Lexicon): Field | undefined =>
  subjectsOf(lexicon)
    .find((group) => group.object === object)
    ?.subjects.find(({ code }) => code === field);

export const keyOf = ({ object, field }: Subject): string => `${object}:${field}`;

export function subjectFrom(key: string): Subject {
  const [object = 'Document', field = ''] = key.split(':', 2);
  return { object: object as RowObject, field };
}

export const operatorsOf = (row: Row, lexicon: Lexicon): string[] =>
  subjectOf(row, lexicon)?.operators ?? [row.op];

/** The row for another subject: its operator stays if it has a meaning there, its value never. */
export function rowFor(row: Row, subject: Subject, lexicon: Lexicon): Row {
  const operators = subjectOf(subject, lexicon)?.operators ?? [];
  const op = operators.includes(row.op) ? row.op : (operators[0] ?? '=');
  return { ...row, ...subject, op, value: '' };
}
