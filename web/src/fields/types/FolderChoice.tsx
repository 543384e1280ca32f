import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { libraryQuery } from '~/api/library';
import { type DisplayProps, type EditProps, inputProps, isInPlace } from '../part';
import { pathOf } from './folderPath';

export function Edit(props: EditProps) {
  const { folders = [] } = useQuery(libraryQuery).data ?? {};
  const open = folders.filter(({ id, can }) => can.includes('add') || id === props.value);
  return (
    <Select
      {...inputProps(props)}
      data={open.map(({ id }) => ({ value: String(id), label: pathOf(folders, id) }))}
      value={props.value ? String(props.value) : null}
      onChange={(value) => props.onChange(value === null ? null : Number(value))}
      searchable
      allowDeselect={false}
      defaultDropdownOpened={isInPlace(props)}
    />
  );
}

export function Display({ value }: DisplayProps) {
  const { t } = useTranslation('fields');
  const { folders } = useQuery(libraryQuery).data ?? {};
  return <span>{folders && (pathOf(folders, Number(value)) || t('folder_hidden'))}</span>;
}
