import { TextInput } from '@mantine/core';
import { linkTo } from '../linkTo';
import { type DisplayProps, type EditProps, type FieldPart, inputProps } from '../part';
import styles from './link.module.css';

function Edit(props: EditProps) {
  return (
    <TextInput
      {...inputProps(props)}
      inputMode="email"
      value={String(props.value ?? '')}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function Display({ value }: DisplayProps) {
  return (
    <a className={styles.link} href={linkTo('email', String(value))}>
      {String(value)}
    </a>
  );
}

export const email: FieldPart = { Edit, Display };
