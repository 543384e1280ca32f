import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '~/api/queries';
import { money as asMoney, number as asNumber } from '~/i18n/format';
import { toNumber } from '../amount';
import { currencyOf } from '../currency';
import { type DisplayProps, type EditProps, type FieldPart, inputProps } from '../part';
import styles from './number.module.css';

function Edit({ unit, ...props }: EditProps & { unit?: string }) {
  return (
    <TextInput
      {...inputProps(props)}
      inputMode="decimal"
      {...(unit ? { rightSection: unit, rightSectionWidth: 52 } : {})}
      value={String(props.value ?? '')}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={() => props.onChange(toNumber(props.value))}
    />
  );
}

function Display({ value }: DisplayProps) {
  return <span className={styles.number}>{asNumber(Number(value))}</span>;
}

function EditMoney(props: EditProps) {
  const unit = currencyOf(props.field, {}, '');
  return <Edit {...props} unit={unit} />;
}

function DisplayMoney({ field, value, values }: DisplayProps) {
  const base = useQuery(sessionQuery).data?.currency ?? '';
  return <span className={styles.number}>{asMoney(Number(value), currencyOf(field, values, base))}</span>;
}

export const number: FieldPart = { Edit, Display };
export const money: FieldPart = { Edit: EditMoney, Display: DisplayMoney };
