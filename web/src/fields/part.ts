import type { ComponentType } from 'react';
import type { Field, Value, Values } from '~/api/types';

export interface DisplayProps {
  field: Field;
  value: Value;
  /** The whole record: an amount is shown with the currency beside it. */
  values: Values;
}

export interface EditProps {
  field: Field;
  value: Value;
  onChange: (value: Value) => void;
  /** What is wrong; `true` when the words stand elsewhere. */
  error?: string | boolean;
  /** In a form the title stands above; in place it is only spoken. */
  titled?: boolean;
  autoFocus?: boolean;
}

/** What a type of field looks like: announced in registry.ts, used through FieldDisplay and FieldEdit. */
export interface FieldPart {
  Display: ComponentType<DisplayProps>;
  Edit: ComponentType<EditProps>;
  /** Edits a list of such values in its own way; without it they stand one below the other. */
  EditMany?: ComponentType<EditProps>;
  /** A choice is made with one click: nothing more to confirm. `each`: neither when there are several. */
  instant?: boolean | 'each';
  /** Several stand side by side rather than line by line. */
  inline?: boolean;
}

/** Label, error and focus as every Mantine input takes them. */
export function inputProps({ field, error, titled, autoFocus }: EditProps) {
  return {
    label: titled ? field.title : undefined,
    'aria-label': titled ? undefined : field.title,
    withAsterisk: titled && field.required,
    error,
    'data-autofocus': autoFocus || undefined,
    autoFocus,
    name: field.code,
  };
}

/** Opened where the value stood: there the choices are shown without a further click. */
export function isInPlace({ titled, autoFocus }: EditProps): boolean {
  return Boolean(autoFocus && !titled);
}

export function isEmpty(value: Value | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
