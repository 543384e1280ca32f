import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { phoneFormatsQuery } from '~/api/queries';
import { linkTo } from '../linkTo';
import { type DisplayProps, type EditProps, type FieldPart, inputProps } from '../part';
import { shownPhone } from '../phone';
import styles from './link.module.css';

function Edit(props: EditProps) {
  return (
    <TextInput
      {...inputProps(props)}
      inputMode="tel"
      value={String(props.value ?? '')}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** A click calls it. */
export function PhoneLink({ value }: { value: string }) {
  const formats = useQuery(phoneFormatsQuery).data;
  return (
    <a className={styles.link} href={linkTo('phone', value)}>
      {shownPhone(value, formats)}
    </a>
  );
}

export const phone: FieldPart = {
  Edit,
  Display: ({ value }: DisplayProps) => <PhoneLink value={String(value)} />,
};
