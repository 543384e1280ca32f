import type { Plain, Value } from '../model';
import { person } from '../references';
import type { Field } from '../wire';

/** A record's value as a template would write it, so that people are shown with their faces. */
export function asValue(value: unknown, field: Field | undefined): Value {
  return Array.isArray(value) ? value.map((one) => asPlain(one, field)) : asPlain(value, field);
}

function asPlain(value: unknown, field: Field | undefined): Plain {
  return field?.type === 'person' && value ? person(Number(value)) : plain(value);
}

function plain(value: unknown): Plain {
  if (typeof value === 'object' && value !== null)
    return 'value' in value ? String(value.value) : JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value ? String(value) : null;
}
