import type { Value } from '../model';
import { person } from '../references';
import type { Field } from '../wire';

/** A record's value as a template would write it, so that people are shown with their faces. */
export function asValue(value: unknown, field: Field | undefined): Value {
  if (field?.type === 'person' && value) return person(Number(value));
  if (Array.isArray(value)) return value.map(plain);
  return plain(value);
}

function plain(value: unknown): string | number | boolean | null {
  if (typeof value === 'object' && value !== null)
    return 'value' in value ? String(value.value) : JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value ? String(value) : null;
}
