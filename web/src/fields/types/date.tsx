import { date as asDate, dateTime as asDateTime } from '~/i18n/format';
import { DayInput } from '../DayInput';
import { fromLocal, toLocal } from '../moment';
import { type EditProps, type FieldPart, inputProps } from '../part';

function EditDate(props: EditProps) {
  return (
    <DayInput
      {...inputProps(props)}
      value={String(props.value ?? '').replace(/T.*/, '')}
      onChange={(day) => props.onChange(day || null)}
    />
  );
}

function EditDateTime(props: EditProps) {
  return (
    <DayInput
      {...inputProps(props)}
      withTime
      value={toLocal(props.value)}
      onChange={(moment) => props.onChange(fromLocal(moment))}
    />
  );
}

export const date: FieldPart = { Edit: EditDate, Display: ({ value }) => <>{asDate(String(value))}</> };
export const dateTime: FieldPart = {
  Edit: EditDateTime,
  Display: ({ value }) => <>{asDateTime(String(value))}</>,
};
