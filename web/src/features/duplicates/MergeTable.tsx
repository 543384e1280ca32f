import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field, Id, MergePreview, Value, Values } from '~/api/types';
import { FieldDisplay } from '~/fields/registry';
import { dateTime } from '~/i18n/format';
import styles from './Duplicates.module.css';

interface Props {
  fields: Field[];
  preview: MergePreview;
  survivor: Id;
  survive: (id: Id) => void;
  choose: (code: string, id: Id | null) => void;
}

/** A column for each record and one for what becomes of them; a row for each field in which they differ. */
export function MergeTable({ fields, preview, survivor, survive, choose }: Props) {
  const { t } = useTranslation('duplicates');
  const { records, chosen, values } = preview;
  const rows = fields.filter(({ code }) => code in chosen);
  return (
    <div className={styles.scroll}>
      <table className={styles.merge}>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            {records.map((record) => (
              <th key={record.id} scope="col" data-survives={record.id === survivor || undefined}>
                <Radio
                  size="xs"
                  name="survivor"
                  checked={record.id === survivor}
                  onChange={() => survive(record.id)}
                  label={record.title}
                  description={`#${record.id} · ${t('survives_since', { at: dateTime(String(record.values.DATE_CREATE)) })}`}
                />
              </th>
            ))}
            <th scope="col">{t('becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((field) => (
            <Row
              key={field.code}
              field={field}
              records={records}
              chosen={chosen[field.code] ?? null}
              result={values}
              choose={(id) => choose(field.code, id)}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.alike}>{t('alike')}</p>}
    </div>
  );
}

interface RowProps {
  field: Field;
  records: MergePreview['records'];
  chosen: Id | null;
  result: Values;
  choose: (id: Id | null) => void;
}

function Row({ field, records, chosen, result, choose }: RowProps) {
  const { t } = useTranslation('duplicates');
  const shown = (value: Value | undefined, values: Values) => (
    <FieldDisplay field={field} value={value ?? null} values={values} />
  );
  return (
    <tr>
      <th scope="row">{field.title}</th>
      {records.map(({ id, title, values }) => (
        <td key={id} data-chosen={chosen === id || undefined}>
          <Radio
            size="xs"
            name={field.code}
            checked={chosen === id}
            onChange={() => choose(id)}
            aria-label={t('take', { field: field.title, title })}
            label={shown(values[field.code], values)}
          />
        </td>
      ))}
      <td className={styles.result} data-becomes={t('becomes')}>
        {field.multiple && (
          <Radio
            size="xs"
            name={field.code}
            checked={chosen === null}
            onChange={() => choose(null)}
            aria-label={t('unite', { field: field.title })}
            label={t('all_of_them')}
          />
        )}
        {shown(result[field.code], result)}
      </td>
    </tr>
  );
}
