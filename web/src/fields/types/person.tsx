import { MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePeople } from '~/api/queries';
import type { Value } from '~/api/types';
import { Face, PersonName } from '~/ui/Face';
import { listOf } from '../many';
import { type DisplayProps, type EditProps, type FieldPart, inputProps, isInPlace } from '../part';

const idOf = (value: Value) => (value === null || value === '' ? null : Number(value));

function Edit(props: EditProps) {
  const { t } = useTranslation('fields');
  const { field, value, onChange } = props;
  const chosen = idOf(value);
  const people = usePeople().filter((person) => person.active || person.id === chosen);
  return (
    <Select
      {...inputProps(props)}
      searchable
      selectFirstOptionOnChange
      onFocus={(event) => event.currentTarget.select()}
      nothingFoundMessage={t('no_such_person')}
      defaultDropdownOpened={isInPlace(props)}
      data={people.map((person) => ({ value: String(person.id), label: person.name }))}
      value={chosen === null ? null : String(chosen)}
      onChange={(id) => onChange(idOf(id))}
      leftSection={chosen === null ? undefined : <Face id={chosen} />}
      renderOption={({ option }) => <PersonName id={Number(option.value)} name={option.label} />}
      clearable={!field.required}
      allowDeselect={false}
    />
  );
}

function EditMany(props: EditProps) {
  const { t } = useTranslation('fields');
  const chosen = listOf(props.value).map(Number);
  const people = usePeople().filter((person) => person.active || chosen.includes(person.id));
  return (
    <MultiSelect
      {...inputProps(props)}
      searchable
      selectFirstOptionOnChange
      hidePickedOptions
      nothingFoundMessage={t('no_such_person')}
      defaultDropdownOpened={isInPlace(props)}
      data={people.map((person) => ({ value: String(person.id), label: person.name }))}
      value={chosen.map(String)}
      onChange={(ids) => props.onChange(ids.map(Number))}
      renderOption={({ option }) => <PersonName id={Number(option.value)} name={option.label} />}
    />
  );
}

function Display({ value }: DisplayProps) {
  return <PersonName id={idOf(value)} />;
}

export const person: FieldPart = { Edit, EditMany, Display, instant: true, inline: true };
