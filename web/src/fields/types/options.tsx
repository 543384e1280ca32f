import { type ComboboxItem, MultiSelect, Select } from '@mantine/core';
import type { Field, Value } from '~/api/types';
import { StageDot } from '~/ui/StageDot';
import { Token } from '~/ui/Token';
import { entryIn, titleIn } from '../entries';
import { listOf } from '../many';
import { type DisplayProps, type EditProps, type FieldPart, inputProps, isInPlace } from '../part';
import styles from './choice.module.css';

function Edit(props: EditProps) {
  const { field, value, onChange } = props;
  const chosen = listOf(value).map(String);
  return (
    <Select
      {...inputProps(props)}
      data={dataOf(field, chosen)}
      value={chosen[0] ?? null}
      onChange={(id) => onChange(id === null ? null : Number(id))}
      leftSection={dot(field, value)}
      renderOption={({ option }) => <OneEntry field={field} value={option.value} />}
      clearable={!field.required}
      allowDeselect={false}
      defaultDropdownOpened={isInPlace(props)}
      checkIconPosition="right"
    />
  );
}

function EditMany(props: EditProps) {
  const { field, value, onChange } = props;
  const chosen = listOf(value).map(String);
  return (
    <MultiSelect
      {...inputProps(props)}
      data={dataOf(field, chosen)}
      value={chosen}
      onChange={(ids) => onChange(ids.map(Number))}
      renderOption={({ option }) => <OneEntry field={field} value={option.value} />}
      renderPill={({ option, onRemove }) => (
        <Token icon={dot(field, String(option?.value))} onRemove={onRemove}>
          {option?.label ?? ''}
        </Token>
      )}
      defaultDropdownOpened={isInPlace(props)}
      searchable
      hidePickedOptions
    />
  );
}

function OneEntry({ field, value }: { field: Field; value: Value }) {
  return (
    <span className={styles.choice}>
      {dot(field, value)}
      {titleIn(field, value) ?? String(value)}
    </span>
  );
}

function Display({ field, value }: DisplayProps) {
  return <Token icon={dot(field, value)}>{titleIn(field, value) ?? String(value)}</Token>;
}

function dot(field: Field, value: Value) {
  const color = entryIn(field, value)?.color;
  return color ? <StageDot color={color} /> : undefined;
}

/** An entry that is switched off stays where it was chosen, but is not offered. */
function dataOf(field: Field, chosen: string[]): ComboboxItem[] {
  const offered = (field.choices ?? []).map(({ value, title }) => ({ value, label: title }));
  const known = new Set(offered.map(({ value }) => value));
  const old = chosen.filter((value) => !known.has(value));
  return [
    ...offered,
    ...old.map((value) => ({ value, label: titleIn(field, value) ?? value, disabled: true })),
  ];
}

/** A list whose entries belong to the field itself. */
export const options: FieldPart = { Edit, EditMany, Display, instant: true, inline: true };
