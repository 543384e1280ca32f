import { lazy, Suspense } from 'react';
import { date as asDate, dateTime as asDateTime } from '~/i18n/format';
import { fromLocal, toLocal } from '../moment';
import { type EditProps, type FieldPart, inputProps } from '../part';

const DayInput = lazy(() => import('../DayInput').then((file) => ({ default: file.DayInput })));

function EditDate(props: EditProps) {
  return (
    <Suspense>
      <DayInput
        {...inputProps(props)}
        value={String(props.value ?? '').replace(/T.*/, '')}
        onChange={(day) => props.onChange(day || null)}
      />
    </Suspense>
  );
}

function EditDateTime(props: EditProps) {
  return (
    <Suspense>
      <DayInput
        {...inputProps(props)}
        withTime
        value={toLocal(props.value)}
        onChange={(moment) => props.onChange(fromLocal(moment))}
      />
    </Suspense>
  );
}

export const date: FieldPart = { Edit: EditDate, Display: ({ value }) => <>{asDate(String(value))}</> };
export const dateTime: FieldPart = {
  Edit: EditDateTime,
  Display: ({ value }) => <>{asDateTime(String(value))}</>,
};
