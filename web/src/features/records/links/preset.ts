import { isKind } from '~/api/kinds';
import type { Field, Id, Kind, Values } from '~/api/types';
import { linkedKind } from '~/fields/linkNames';
import { mainFields } from '../formFields';

/** From where a new record is made, as the address says it: `contact:5`. */
export function origin(from: string | undefined): { kind: Kind; id: Id } | undefined {
  const [kind, id] = from?.split(':') ?? [];
  return isKind(kind) && Number(id) > 0 ? { kind, id: Number(id) } : undefined;
}

/** The field by which records of a kind link to one of another; the one that forms show, when there is one. */
export function linkTo(kind: Kind, fields: Field[], to: Kind): Field | undefined {
  const links = (field: Field) => field.type === 'record' && !field.read_only && linkedKind(field) === to;
  const several = fields.filter((field) => links(field) && field.multiple);
  return mainFields(kind, fields, []).find(links) ?? several[0] ?? fields.find(links);
}

/** The values of a new record that is linked from the start. */
export function linkedValues(field: Field | undefined, id: Id): Values {
  return field ? { [field.code]: field.multiple ? [id] : id } : {};
}
