import type { EditProps, FieldPart } from '../part';
import { choice } from './choice';

function Edit(props: EditProps) {
  return (
    <choice.Edit {...props} onChange={(value) => props.onChange(value === null ? null : Number(value))} />
  );
}

/** A choice whose entries are numbered. */
export const pipeline: FieldPart = { ...choice, Edit };
