import { type ComboboxParsedItem, MultiSelect, Select } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Value } from '~/api/types';
import { KIND_ICONS } from '~/ui/kindIcons';
import { RecordLink } from '~/ui/RecordLink';
import { linkedKind, useLinkName } from '../linkNames';
import { listOf } from '../many';
import { type DisplayProps, type EditProps, type FieldPart, inputProps, isInPlace } from '../part';
import { NEW, type Offer, useLinking } from '../useLinking';
import styles from './record.module.css';

const numbers = (value: Value) => listOf(value).map(Number).filter(Boolean);

function Edit(props: EditProps) {
  const kind = linkedKind(props.field);
  const [chosen = null] = numbers(props.value);
  const linking = useLinking(kind, chosen === null ? [] : [chosen]);
  const pick = async (value: string | null) => {
    if (value !== NEW) {
      linking.remember(value ? [value] : []);
      return props.onChange(value === null ? null : Number(value));
    }
    const made = await linking.create();
    if (made) props.onChange(made);
  };
  return (
    <Select
      {...shared(props, linking.shown, useWords())}
      data={linking.data}
      value={chosen === null ? null : String(chosen)}
      onChange={pick}
      onSearchChange={linking.setTyped}
      onFocus={(event) => event.currentTarget.select()}
      clearable={!props.field.required}
      allowDeselect={false}
    />
  );
}

function EditMany(props: EditProps) {
  const chosen = numbers(props.value);
  const linking = useLinking(linkedKind(props.field), chosen);
  const pick = async (values: string[]) => {
    linking.remember(values);
    const kept = values.filter((value) => value !== NEW).map(Number);
    const made = values.includes(NEW) ? await linking.create() : null;
    props.onChange(made ? [...kept, made] : kept);
  };
  return (
    <MultiSelect
      {...shared(props, linking.shown, useWords())}
      data={linking.data}
      value={chosen.map(String)}
      onChange={pick}
      searchValue={linking.typed}
      onSearchChange={linking.setTyped}
      hidePickedOptions
    />
  );
}

function useWords() {
  return useTranslation('fields').t('nothing_to_link');
}

function shared(props: EditProps, shown: (offer: Offer) => boolean, nothingFoundMessage: string) {
  return {
    ...inputProps(props),
    searchable: true,
    selectFirstOptionOnChange: true,
    filter: ({ options }: { options: ComboboxParsedItem[] }) =>
      options.filter((option) => 'value' in option && shown(option)),
    defaultDropdownOpened: isInPlace(props),
    nothingFoundMessage,
    renderOption: ({ option }: { option: Offer }) => <OneOffer offer={option} />,
    leftSection: <KindIcon kind={linkedKind(props.field)} />,
  };
}

function OneOffer({ offer }: { offer: Offer }) {
  if (offer.value === NEW)
    return (
      <span className={styles.fresh}>
        <Plus size={14} aria-hidden="true" />
        {offer.label}
      </span>
    );
  return (
    <span className={styles.offer}>
      <span>{offer.label}</span>
      {offer.detail && <span className={styles.detail}>{offer.detail}</span>}
    </span>
  );
}

function KindIcon({ kind }: { kind: keyof typeof KIND_ICONS }) {
  const Icon = KIND_ICONS[kind];
  return <Icon size={14} aria-hidden="true" />;
}

function Display({ field, value }: DisplayProps) {
  const { t } = useTranslation('fields');
  const kind = linkedKind(field);
  const name = useLinkName(kind);
  const id = Number(value);
  const title = name(id);
  if (title === undefined) return <span className={styles.hidden}>{t('no_access')}</span>;
  return (
    <RecordLink kind={kind} id={id} className={styles.link}>
      <KindIcon kind={kind} />
      {title}
    </RecordLink>
  );
}

/** A link to another record: searched for by its name, or made of what was typed. */
export const record: FieldPart = { Edit, EditMany, Display, instant: true };
