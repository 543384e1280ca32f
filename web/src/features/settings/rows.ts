import type { Choice, CustomField, Field } from '~/api/types';
import type { Row } from './types';

/** The stages of a kind in order; none for one that has no stages. */
export function stagesOf(fields: Field[]): Choice[] {
  return fields.find(({ type }) => type === 'stage')?.choices ?? [];
}

export function rowsOf(fields: Field[], added: CustomField[]): Map<string, Row> {
  const stages = stagesOf(fields);
  const titleOf = (code: string) => stages.find(({ value }) => value === code)?.title ?? code;
  return new Map(
    fields.map((field) => [
      field.code,
      { field, own: added.find(({ code }) => code === field.code), since: titleOf(field.required_from) },
    ]),
  );
}
