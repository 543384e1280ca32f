import { ActionIcon, Button, Select } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLexicon } from '../lexicon';
import type { Field } from '../wire';
import styles from './FieldValuesSetting.module.css';
import { type FieldValue, fieldValuesOf } from './settings';
import { ValueEditor } from './ValueEditor';
import type { WidgetProps } from './widgets';

/** Which fields to set, and to what. */
export function FieldValuesSetting({ title, value, onChange }: WidgetProps) {
  const { t } = useTranslation('process');
  const { fields } = useLexicon();
  const rows = fieldValuesOf(value);
  const [added, setAdded] = useState<number>();
  const change = (index: number, row: FieldValue) => onChange(rows.with(index, row));
  const add = () => {
    setAdded(rows.length);
    onChange([...rows, { field: '', value: '' }]);
  };
  return (
    <section className={styles.rows} aria-label={title}>
      <h3>{title}</h3>
      {rows.map((row, index) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone; its field may change
          key={index}
          row={row}
          taken={rows.map(({ field }) => field)}
          autoFocus={index === added}
          onChange={(next) => change(index, next)}
          onRemove={() => onChange(rows.toSpliced(index, 1))}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Plus size={14} />}
        data-entry={rows.length === 0 || undefined}
        onClick={add}
      >
        {t('add_field')}
      </Button>
      {fields.some(({ type }) => type === 'file') && <p className={styles.left}>{t('files_not_set')}</p>}
    </section>
  );
}

interface RowProps {
  row: FieldValue;
  taken: string[];
  autoFocus: boolean;
  onChange: (row: FieldValue) => void;
  onRemove: () => void;
}

function Row({ row, taken, autoFocus, onChange, onRemove }: RowProps) {
  const { t } = useTranslation('process');
  const { fields, field: fieldOf } = useLexicon();
  const field = fieldOf(row.field);
  const title = field?.title ?? (row.field || t('field'));
  const choices = fields.filter(
    ({ code, read_only, type }) =>
      code === row.field || !(read_only || type === 'file' || taken.includes(code)),
  );
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Select
          searchable
          selectFirstOptionOnChange
          autoFocus={autoFocus}
          aria-label={t('field')}
          placeholder={t('choose_field')}
          data={optionsOf(choices, row.field, t('removed_field', { code: row.field }))}
          value={row.field || null}
          error={Boolean(row.field && !field)}
          onChange={(code) => onChange({ field: code ?? '', value: '' })}
          allowDeselect={false}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('remove_field', { title })}
          onClick={onRemove}
        >
          <X size={14} aria-hidden="true" />
        </ActionIcon>
      </div>
      {field && (
        <ValueEditor
          key={row.field}
          field={field}
          label={t('value_of', { title })}
          value={row.value}
          onChange={(value) => onChange({ ...row, value })}
        />
      )}
    </div>
  );
}

/** A field that is gone stays in the list under its code, so that the person sees what was meant. */
function optionsOf(fields: Field[], chosen: string, removed: string) {
  const options = fields.map(({ code, title }) => ({ value: code, label: title }));
  const known = !chosen || fields.some(({ code }) => code === chosen);
  return known ? options : [...options, { value: chosen, label: removed }];
}
