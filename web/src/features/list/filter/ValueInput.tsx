import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePeople } from '~/api/queries';
import type { Field, Plain, Value } from '~/api/types';
import { toNumber } from '~/fields/amount';
import { DayInput } from '~/fields/DayInput';
import { entriesOf } from '~/fields/entries';
import { linkedKind } from '~/fields/linkNames';
import { FieldEdit } from '~/fields/registry';
import { NEW, useLinking } from '~/fields/useLinking';
import { readWritten } from '~/fields/written';
import { listOf } from '../address';
import styles from './Filter.module.css';
import { editorOf, PERIODS } from './operators';

interface Props {
  field: Field;
  op: string;
  value: Value | undefined;
  onChange: (value: Value) => void;
}

/** What a condition compares with, by the type of the field and the operator. */
export function ValueInput(props: Props) {
  const { t } = useTranslation('list');
  const { field, op, value, onChange } = props;
  const label = t('value');
  switch (editorOf(field, op)) {
    case 'none':
      return null;
    case 'text':
      return (
        <TextInput
          aria-label={label}
          data-autofocus
          value={String(value ?? '')}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'number':
      return <Amount label={label} value={value as Plain} onChange={onChange} />;
    case 'numbers':
      return <Range {...props} input={Amount} />;
    case 'day':
      return <Day label={label} value={value as Plain} onChange={onChange} />;
    case 'days':
      return <Range {...props} input={Day} />;
    case 'period':
      return (
        <Select
          aria-label={label}
          data={PERIODS.map((period) => ({ value: period, label: t(`period_${period}`) }))}
          value={String(value)}
          allowDeselect={false}
          onChange={(period) => period && onChange(period)}
        />
      );
    case 'choices':
      return <Choices {...props} />;
    default:
      return (
        <FieldEdit
          field={{ ...field, multiple: false }}
          value={(value ?? null) as Value}
          onChange={onChange}
        />
      );
  }
}

interface InputProps {
  label: string;
  value: Plain;
  onChange: (value: Plain) => void;
}

function Amount({ label, value, onChange }: InputProps) {
  return (
    <TextInput
      aria-label={label}
      data-autofocus
      inputMode="decimal"
      value={String(value ?? '')}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => onChange(toNumber(value) as Plain)}
    />
  );
}

function Day({ label, value, onChange }: InputProps) {
  return (
    <DayInput
      aria-label={label}
      value={String(value ?? '').slice(0, 10)}
      onChange={(day) => onChange(readWritten(day, false))}
    />
  );
}

function Range({ value, onChange, input: Input }: Props & { input: typeof Amount }) {
  const { t } = useTranslation('list');
  const [low = null, high = null] = listOf(value);
  return (
    <div className={styles.range}>
      <Input label={t('from')} value={low} onChange={(next) => onChange([next, high])} />
      <span aria-hidden="true">{'–'}</span>
      <Input label={t('to')} value={high} onChange={(next) => onChange([low, next])} />
    </div>
  );
}

function Choices({ field, value, onChange }: Props) {
  const { t } = useTranslation('list');
  const people = usePeople();
  if (field.type === 'record') return <Linked {...{ field, value, onChange }} />;
  if (field.type !== 'person' && !field.choices) return <Written {...{ value, onChange }} />;
  const data =
    field.type === 'person'
      ? [
          { value: 'me', label: t('me') },
          { value: 'my_department', label: t('my_department') },
          ...people.map(({ id, name }) => ({ value: String(id), label: name })),
        ]
      : offered(field);
  return (
    <MultiSelect
      aria-label={t('value')}
      data-autofocus
      data={data}
      value={listOf(value).map(String)}
      onChange={onChange}
      searchable
      hidePickedOptions
      defaultDropdownOpened={listOf(value).length === 0}
      placeholder={t('choose')}
    />
  );
}

/** Records are looked for by their names. */
function Linked({ field, value, onChange }: Pick<Props, 'field' | 'value' | 'onChange'>) {
  const { t } = useTranslation('list');
  const { t: words } = useTranslation('fields');
  const chosen = listOf(value).map(Number);
  const linking = useLinking(linkedKind(field), chosen);
  return (
    <MultiSelect
      aria-label={t('value')}
      data-autofocus
      data={linking.data.filter((offer) => offer.value !== NEW)}
      value={chosen.map(String)}
      onChange={(ids) => {
        linking.remember(ids);
        onChange(ids.map(Number));
      }}
      searchable
      selectFirstOptionOnChange
      // The server has searched already.
      filter={({ options }) => options}
      onSearchChange={linking.setTyped}
      hidePickedOptions
      defaultDropdownOpened={chosen.length === 0}
      nothingFoundMessage={words('nothing_to_link')}
      placeholder={t('choose')}
    />
  );
}

/** Also entries that are switched off: old records still have them. */
function offered(field: Field) {
  const entries = entriesOf(field.settings);
  if (entries.length) return entries.map(({ id, title }) => ({ value: String(id), label: title }));
  return (field.choices ?? []).map(({ value, title }) => ({ value, label: title }));
}

/** Values that cannot be offered are written, with commas between. */
function Written({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const { t } = useTranslation('list');
  const split = (text: string) => text.split(',').map((one) => one.trim());
  return (
    <TextInput
      aria-label={t('value')}
      description={t('with_commas')}
      data-autofocus
      value={listOf(value).join(', ')}
      onChange={(event) => onChange(split(event.currentTarget.value))}
      onBlur={() => onChange(listOf(value).filter((one) => one !== ''))}
    />
  );
}
