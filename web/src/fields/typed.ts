import type { Field, Plain, Value } from '~/api/types';
import { toNumber } from './amount';
import { isMany, withoutBlanks } from './many';

const NUMBERS = new Set(['money', 'number', 'integer']);

/** What a person typed, as the server keeps it. */
export function typed(field: Pick<Field, 'type' | 'multiple'>, value: Value): Value {
  const isNumber = NUMBERS.has(field.type);
  if (!(isMany(field) && Array.isArray(value))) return isNumber ? toNumber(value) : value;
  const rows = withoutBlanks(value) as Plain[];
  return isNumber ? (rows.map((one) => toNumber(one)) as Plain[]) : rows;
}
