import { Textarea } from '@mantine/core';
import { type DisplayProps, type EditProps, type FieldPart, inputProps } from '../part';
import styles from './longText.module.css';

function Edit(props: EditProps) {
  return (
    <Textarea
      {...inputProps(props)}
      rows={4}
      value={String(props.value ?? '')}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function Display({ value }: DisplayProps) {
  return <span className={styles.text}>{String(value)}</span>;
}

export const longText: FieldPart = { Edit, Display };
