import { TextInput } from '@mantine/core';
import { date as asDate, dateTime as asDateTime } from '~/i18n/format';
import { fromLocal, toLocal } from '../moment';
import { type EditProps, type FieldPart, inputProps } from '../part';

function EditDate(props: EditProps) {
  return (
    <TextInput
      {...inputProps(props)}
      type="date"
      value={String(props.value ?? '').slice(0, 10)}
      onChange={(event) => props.onChange(event.currentTarget.value || null)}
    />
  );
}

function EditDateTime(props: EditProps) {
  return (
    <TextInput
      {...inputProps(props)}
      type="datetime-local"
      value={toLocal(props.value)}
      onChange={(event) => props.onChange(fromLocal(event.currentTarget.value))}
    />
  );
}

export const date: FieldPart = { Edit: EditDate, Display: ({ value }) => <>{asDate(String(value))}</> };
export const dateTime: FieldPart = {
  Edit: EditDateTime,
  Display: ({ value }) => <>{asDateTime(String(value))}</>,
};
