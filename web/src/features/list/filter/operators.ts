import type { Condition, Field, FieldType, Plain, Value } from '~/api/types';
import { listOf } from '../address';

/** How fields are asked, as plain data: which editor an operator needs, and the condition a field begins with. */

export type Editor = 'none' | 'text' | 'number' | 'numbers' | 'day' | 'days' | 'period' | 'choices' | 'one';

const DAYS = new Set<FieldType>(['date', 'date_time']);
const NUMBERS = new Set<FieldType>(['money', 'number', 'integer']);
/** Said better by others: "is one of" says "is" too. */
const DOUBLED = new Set(['=', '!=']);

export const PERIODS = [
  'today',
  'yesterday',
  'tomorrow',
  'this_week',
  'last_week',
  'next_week',
  'this_month',
  'last_month',
  'next_month',
  'this_quarter',
  'last_quarter',
  'this_year',
  'last_year',
  'last_7_days',
  'last_30_days',
  'last_90_days',
  'next_7_days',
  'next_30_days',
] as const;
export type Period = (typeof PERIODS)[number];

const WORDS = {
  '=': 'is',
  '!=': 'is_not',
  '>': 'more',
  '>=': 'at_least',
  '<': 'less',
  '<=': 'at_most',
  between: 'between',
  contain: 'contains',
  '!contain': 'lacks',
  start: 'starts',
  in: 'among',
  '!in': 'not_among',
  within: 'within',
  empty: 'empty',
  '!empty': 'filled',
} as const;
const DAY_WORDS = {
  '=': 'on',
  '!=': 'not_on',
  '>': 'after',
  '>=': 'from',
  '<': 'before',
  '<=': 'until',
} as const;

type Word = (typeof WORDS)[keyof typeof WORDS] | (typeof DAY_WORDS)[keyof typeof DAY_WORDS];
export type OperatorWord = `op_${Word}`;

/** The key of an operator's words. Days are not more or less but later or earlier. */
export function wordOf(type: FieldType, op: string): OperatorWord {
  const words: Record<string, Word> = DAYS.has(type) ? { ...WORDS, ...DAY_WORDS } : WORDS;
  return `op_${words[op] ?? 'is'}`;
}

/** The operators that are offered. */
export function operatorsOf({ filters }: Field): string[] {
  return filters.includes('in') && !filters.includes('contain')
    ? filters.filter((op) => !DOUBLED.has(op))
    : filters.filter((op) => op !== 'in' && op !== '!in');
}

const EDITORS: Record<string, Editor> = {
  empty: 'none',
  '!empty': 'none',
  within: 'period',
  in: 'choices',
  '!in': 'choices',
  contain: 'text',
  '!contain': 'text',
  start: 'text',
};

export function editorOf({ type }: Field, op: string): Editor {
  const known = EDITORS[op];
  if (known) return known;
  const range = op === 'between';
  if (DAYS.has(type)) return range ? 'days' : 'day';
  if (NUMBERS.has(type)) return range ? 'numbers' : 'number';
  return range ? 'numbers' : 'one';
}

/** What a field is first asked. */
export function begun(field: Field): Condition {
  const op = operatorsOf(field)[0] ?? '=';
  return { field: field.code, op, value: valueFor(editorOf(field, op), undefined) };
}

/** The value that was given, when the new editor can show it; otherwise what that begins with. */
export function valueFor(editor: Editor, before: Value | undefined): Value | undefined {
  switch (editor) {
    case 'none':
      return undefined;
    case 'period':
      return 'last_7_days';
    case 'choices':
      return Array.isArray(before) ? before : [];
    case 'days':
    case 'numbers':
      return Array.isArray(before) && before.length === 2 ? before : [null, null];
    default:
      return typeof before === 'string' || typeof before === 'number' ? before : '';
  }
}

/** Whether the condition says enough to be asked. */
export function isWhole(field: Field, { op, value }: Condition): boolean {
  const editor = editorOf(field, op);
  if (editor === 'none') return true;
  if (editor === 'days' || editor === 'numbers')
    return listOf(value).some((one: Plain) => one !== null && one !== '');
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}
