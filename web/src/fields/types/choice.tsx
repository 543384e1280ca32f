import { Select } from '@mantine/core';
import { StageDot } from '~/ui/StageDot';
import { type DisplayProps, type EditProps, type FieldPart, inputProps, isInPlace } from '../part';
import styles from './choice.module.css';

function Edit(props: EditProps) {
  const { field, value, onChange } = props;
  return (
    <Select
      {...inputProps(props)}
      data={(field.choices ?? []).map((choice) => ({ value: choice.value, label: choice.title }))}
      value={value === null ? null : String(value)}
      onChange={onChange}
      clearable={!field.required && field.type === 'choice'}
      allowDeselect={false}
      defaultDropdownOpened={isInPlace(props)}
      checkIconPosition="right"
    />
  );
}

function Display({ field, value }: DisplayProps) {
  const choice = field.choices?.find((each) => each.value === String(value));
  return (
    <span className={styles.choice}>
      {choice?.color && <StageDot color={choice.color} />}
      {choice?.title ?? String(value)}
    </span>
  );
}

/** Stages and currencies are choices too. */
export const choice: FieldPart = { Edit, Display, instant: true };
