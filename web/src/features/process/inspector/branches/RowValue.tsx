import { MultiSelect, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf } from '~/fields/many';
import { FieldEdit } from '~/fields/registry';
import { useLexicon } from '../../lexicon';
import type { Row, Value } from '../../model';
import { person } from '../../references';
import type { Field } from '../../wire';
import { takesList } from '../../words';
import { listOf } from '../settings';
import { ValueEditor } from '../ValueEditor';
import styles from './Branches.module.css';

interface Props {
  row: Row;
  field: Field;
  onChange: (row: Row) => void;
}

/** What a row compares with: one value, two for a range, or several. */
export function RowValue(props: Props) {
  const { row, field, onChange } = props;
  const { t } = useTranslation('process');
  const set = (value: Value) => onChange({ ...row, value });
  if (row.op === 'between') return <Range {...props} />;
  if (takesList(row.op)) return <Several {...props} />;
  const single = Array.isArray(row.value) ? (row.value[0] ?? '') : row.value;
  const label = t('value_of', { title: field.title });
  return <ValueEditor field={oneOf(field)} label={label} value={single} onChange={set} />;
}

function Range({ row, field, onChange }: Props) {
  const { t } = useTranslation('process');
  const [from = '', to = ''] = listOf(row.value);
  const set = (low: Value, high: Value) =>
    onChange({ ...row, value: [low, high].map((end) => String(end ?? '')) });
  return (
    <div className={styles.range}>
      <ValueEditor
        field={field}
        label={t('range_from', { title: field.title })}
        value={from}
        onChange={(low) => set(low, to)}
      />
      <ValueEditor
        field={field}
        label={t('range_to', { title: field.title })}
        value={to}
        onChange={(high) => set(from, high)}
      />
    </div>
  );
}

function Several(props: Props) {
  const { row, field, onChange } = props;
  const { t } = useTranslation('process');
  const chosen = listOf(row.value).map(String);
  const options = useOptions(field, chosen);
  if (field.type === 'record') return <Records {...props} />;
  const shared = {
    'aria-label': t('value_of', { title: field.title }),
    value: chosen,
    onChange: (value: string[]) => onChange({ ...row, value }),
  };
  if (!options) return <TagsInput {...shared} placeholder={t('several_hint')} />;
  return <MultiSelect {...shared} searchable data={options} />;
}

function Records({ row, field, onChange }: Props) {
  const { t } = useTranslation('process');
  const label = t('value_of', { title: field.title });
  return (
    <FieldEdit
      field={{ ...field, title: label, multiple: true, required: false }}
      value={listOf(row.value).map(Number)}
      onChange={(value) => onChange({ ...row, value: listOf(value).map(String) })}
    />
  );
}

/** What can be chosen; nothing if any text may be typed. */
function useOptions(field: Field, chosen: string[]) {
  const { people } = useLexicon();
  if (field.type === 'person') return people.map(({ id, name }) => ({ value: person(id), label: name }));
  if (!field.choices) return undefined;
  const choices = field.choices.map(({ value, title }) => ({ value, label: title }));
  const known = new Set(choices.map(({ value }) => value));
  return [
    ...choices,
    ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value })),
  ];
}
