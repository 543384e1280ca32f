import { TextInput } from '@mantine/core';
import { linkTo } from '../linkTo';
import { type DisplayProps, type EditProps, type FieldPart, inputProps } from '../part';
import styles from './link.module.css';

function Edit(props: EditProps) {
  return (
    <TextInput
      {...inputProps(props)}
      inputMode="url"
      placeholder="https://"
      value={String(props.value ?? '')}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function Display({ value }: DisplayProps) {
  const address = String(value);
  const href = linkTo('link', address);
  if (!href) return <>{address}</>;
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
      {address}
    </a>
  );
}

export const link: FieldPart = { Edit, Display };
