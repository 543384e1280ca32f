import { TextInput } from '@mantine/core';
import { type EditProps, type FieldPart, inputProps } from '../part';

function Edit(props: EditProps) {
  return (
    <TextInput
      {...inputProps(props)}
      value={String(props.value ?? '')}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

export const text: FieldPart = { Edit, Display: ({ value }) => <>{String(value)}</> };
