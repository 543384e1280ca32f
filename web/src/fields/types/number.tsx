import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '~/api/queries';
import { money as asMoney, number as asNumber } from '~/i18n/format';
import { toNumber } from '../amount';
import { type DisplayProps, type EditProps, type FieldPart, inputProps } from '../part';
import styles from './number.module.css';

function Edit(props: EditProps) {
  return (
    <TextInput
      {...inputProps(props)}
      inputMode="decimal"
      value={String(props.value ?? '')}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={() => props.onChange(toNumber(props.value))}
    />
  );
}

function Display({ value }: DisplayProps) {
  return <span className={styles.number}>{asNumber(Number(value))}</span>;
}

function DisplayMoney({ value, values }: DisplayProps) {
  const base = useQuery(sessionQuery).data?.currency ?? '';
  return <span className={styles.number}>{asMoney(Number(value), String(values.CURRENCY_ID ?? base))}</span>;
}

export const number: FieldPart = { Edit, Display };
export const money: FieldPart = { Edit, Display: DisplayMoney };
