import type { RecordDetail, Value, Values } from '~/api/types';
import { TypedNote } from './TypedNote';
import { COMPARED, NAMES } from './useDuplicates';

/** While one fact of a card is changed: others that what is typed would make the same. */
export function FactNote({ record, code, value }: { record: RecordDetail; code: string; value: Value }) {
  const { kind, id, values } = record;
  if (!COMPARED.includes(code) || value === (values[code] ?? null)) return null;
  const name: Values = Object.fromEntries(NAMES.map((part) => [part, values[part] ?? null]));
  return (
    <TypedNote
      kind={kind}
      id={id}
      values={NAMES.includes(code) ? { ...name, [code]: value } : { [code]: value }}
    />
  );
}
