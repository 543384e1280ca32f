import { TextInput } from '@mantine/core';
import { type EditProps, type FieldPart, inputProps } from '../part';

function Edit(props: EditProps) {
  return (
    <TextInput
      {...inputProps(props)}
      type="time"
      value={String(props.value ?? '')}
      onChange={(event) => props.onChange(event.currentTarget.value || null)}
    />
  );
}

/** A time of day such as 14:30: both our languages write it so. */
export const time: FieldPart = { Edit, Display: ({ value }) => <>{String(value)}</> };
