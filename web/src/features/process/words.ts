import { titleIn } from '~/fields/entries';
import { linkedKind } from '~/fields/linkNames';
import { date, dateTime, number } from '~/i18n/format';
import type { Lexicon } from './lexicon';
import type { Branch, Plain, Row, RowObject, Value } from './model';
import { type Part, parse } from './references';
import type { Field } from './wire';

/** What a template says, as a person would say it. Nothing here draws. */

type Words = (
  key: OperatorKey | 'yes' | 'no' | 'and' | 'or' | 'any_value' | 'takes_rest' | 'incomplete',
) => string;

const OPERATORS = {
  '=': 'op_is',
  '!=': 'op_is_not',
  '>': 'op_more',
  '>=': 'op_not_less',
  '<': 'op_less',
  '<=': 'op_not_more',
  in: 'op_in',
  '!in': 'op_not_in',
  contain: 'op_contains',
  '!contain': 'op_contains_not',
  empty: 'op_empty',
  '!empty': 'op_filled',
  between: 'op_between',
} as const;

/** Dates are not more or less, they are after or before. */
const OF_DATES = { '>': 'op_after', '>=': 'op_not_before', '<': 'op_before', '<=': 'op_not_after' } as const;

export type OperatorKey =
  | (typeof OPERATORS)[keyof typeof OPERATORS]
  | (typeof OF_DATES)[keyof typeof OF_DATES];

const MOMENTS = new Set(['date', 'date_time', 'time']);

export function operatorKey(op: string, type = ''): OperatorKey {
  const dates: Record<string, OperatorKey> = MOMENTS.has(type) ? OF_DATES : {};
  const all: Record<string, OperatorKey> = OPERATORS;
  return dates[op] ?? all[op] ?? 'op_is';
}

export const needsValue = (op: string): boolean => op !== 'empty' && op !== '!empty';
export const takesList = (op: string): boolean => op === 'in' || op === '!in' || op === 'between';

export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

export function typeOf(object: RowObject, code: string, lexicon: Lexicon): string {
  if (object === 'Document') return lexicon.field(code)?.type ?? 'text';
  const list = object === 'Variable' ? lexicon.variables : lexicon.parameters;
  return list.find((each) => each.code === code)?.type ?? 'text';
}

/** "Currency is EUR and Opportunity more than 500" */
export function branchWords(branch: Branch, lexicon: Lexicon, t: Words): string {
  const { rows } = branch.when;
  if (!rows.length) return t('takes_rest');
  return rows.map((row, i) => `${i ? `${t(row.joiner)} ` : ''}${rowWords(row, lexicon, t)}`).join(' ');
}

export function rowWords(row: Row, lexicon: Lexicon, t: Words): string {
  if (!row.field) return t('incomplete');
  const subject = lexicon.named(row.object, row.field) ?? row.field;
  const type = typeOf(row.object, row.field, lexicon);
  if (!needsValue(row.op)) return `${subject} ${t(operatorKey(row.op, type))}`;
  if (isBlank(row.value)) return `${subject}: ${t('any_value')}`;
  const field = row.object === 'Document' ? lexicon.field(row.field) : undefined;
  return `${subject} ${t(operatorKey(row.op, type))} ${valueWords(row.value, field, lexicon, t)}`;
}

export function valueWords(value: Value, field: Field | undefined, lexicon: Lexicon, t: Words): string {
  if (Array.isArray(value)) return value.map((each) => valueWords(each, field, lexicon, t)).join(', ');
  const choice = field && (titleIn(field, value) ?? linkedTitle(field, value, lexicon));
  return choice ?? plainWords(value, field?.type, lexicon, t);
}

function linkedTitle(field: Field, value: Plain, { links }: Lexicon): string | undefined {
  return field.type === 'record' ? links[linkedKind(field)]?.[String(value)] : undefined;
}

function plainWords(value: Plain, type: string | undefined, lexicon: Lexicon, t: Words): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  const text = String(value ?? '');
  const parts = parse(text);
  const isPlain = parts.every(({ kind }) => kind === 'text');
  if (!isPlain) return parts.map((part) => partWords(part, lexicon)).join('');
  const say: Record<string, () => string> = {
    person: () => lexicon.person(Number(text))?.name ?? text,
    yes_no: () => t(text === 'Y' || text === 'true' ? 'yes' : 'no'),
    date: () => date(text),
    date_time: () => dateTime(text),
    money: () => amount(text),
    number: () => amount(text),
    integer: () => amount(text),
  };
  return say[type ?? '']?.() ?? text;
}

const amount = (text: string): string =>
  text.trim() && Number.isFinite(Number(text)) ? number(Number(text)) : text;

/** The words on a chip. */
export function partWords(part: Part, lexicon: Lexicon): string {
  if (part.kind === 'text') return part.raw;
  if (part.kind === 'person') return lexicon.person(part.id)?.name ?? part.raw;
  if (part.kind === 'unmapped') return part.name;
  if (part.kind === 'formula') return part.text;
  return lexicon.named(part.object, part.code) ?? part.code;
}

/** Whether what a chip stands for is gone, or was never found. */
export function isLost(part: Part, lexicon: Lexicon): boolean {
  if (part.kind === 'unmapped') return true;
  if (part.kind === 'person') return lexicon.person(part.id)?.active !== true;
  return part.kind === 'reference' && lexicon.named(part.object, part.code) === undefined;
}
