import type { Value } from '../model';

/** Settings come from a stored template, so what is not of the right shape counts as not set. */

export interface FieldValue {
  field: string;
  value: Value;
}

export const listOf = (setting: unknown): Value[] => (Array.isArray(setting) ? setting : []);

export const textOf = (setting: unknown): string => (typeof setting === 'string' ? setting : '');

export const fieldValuesOf = (setting: unknown): FieldValue[] =>
  (Array.isArray(setting) ? setting : []).filter(isFieldValue);

const isFieldValue = (item: unknown): item is FieldValue =>
  typeof item === 'object' && item !== null && 'field' in item && 'value' in item;
