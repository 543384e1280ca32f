import { Button, Select } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FillableField, LookedAtTable } from '~/api/types';
import { Table } from '~/ui/Table';
import { useReason } from '~/ui/useReason';
import styles from './Import.module.css';
import type { Wish } from './queries';

interface Props {
  table: LookedAtTable;
  fields: readonly FillableField[];
  wish: Wish;
  change: (wish: Wish) => void;
  back: () => void;
  trial: () => void;
  isPending: boolean;
  error: Error | null;
}

const DECIMALS = [
  { value: ',', label: '1.234,50' },
  { value: '.', label: '1,234.50' },
];

/** Each column with its first values, and the field that it fills. */
export function Columns({ table, fields, wish, change, back, trial, isPending, error }: Props) {
  const { t } = useTranslation('imports');
  const reason = useReason();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) trial();
  };
  const fill = (place: number, code: string) =>
    change({ ...wish, columns: wish.columns.map((one, each) => (each === place ? code : one)) });
  return (
    <form className={styles.step} onSubmit={submit}>
      <p>{t('found', { count: table.rows })}</p>
      <Table caption={t('step_columns')} heads={heads(t)} className={styles.columns}>
        <tbody>
          {inOrder(table).map(({ title, samples, place }) => (
            <tr key={place}>
              <th scope="row">{title}</th>
              <td data-wide>{samples.join(' · ')}</td>
              <td>
                <FieldOf
                  label={t('field_of', { title })}
                  code={wish.columns[place] ?? ''}
                  fields={fields}
                  taken={wish.columns}
                  choose={(code) => fill(place, code)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Written wish={wish} change={change} />
      {error && <p role="alert">{reason(error)}</p>}
      <footer className={styles.foot}>
        <Button variant="default" onClick={back}>
          {t('other_file')}
        </Button>
        <Button type="submit" loading={isPending} disabled={!wish.columns.some(Boolean)}>
          {t('try')}
        </Button>
      </footer>
    </form>
  );
}

const inOrder = ({ columns }: LookedAtTable) => columns.map((column, place) => ({ ...column, place }));

const heads = (t: (key: 'column' | 'first_values' | 'field') => string) => [
  { words: t('column') },
  { words: t('first_values'), wide: true },
  { words: t('field') },
];

interface FieldProps {
  label: string;
  code: string;
  fields: readonly FillableField[];
  taken: readonly string[];
  choose: (code: string) => void;
}

/** A field that another column fills is not offered. */
function FieldOf({ label, code, fields, taken, choose }: FieldProps) {
  const { t } = useTranslation('imports');
  const free = fields.filter((field) => field.code === code || !taken.includes(field.code));
  return (
    <Select
      size="xs"
      searchable
      clearable
      aria-label={label}
      placeholder={t('left_out')}
      data={free.map((field) => ({ value: field.code, label: field.title }))}
      value={code || null}
      onChange={(chosen) => choose(chosen ?? '')}
    />
  );
}

function Written({ wish, change }: Pick<Props, 'wish' | 'change'>) {
  const { t } = useTranslation('imports');
  return (
    <div className={styles.written}>
      <Select
        size="xs"
        label={t('numbers')}
        allowDeselect={false}
        data={DECIMALS}
        value={wish.decimal}
        onChange={(decimal) => change({ ...wish, decimal: decimal === ',' ? ',' : '.' })}
      />
      <Select
        size="xs"
        label={t('days')}
        allowDeselect={false}
        data={[
          { value: 'day', label: t('day_first') },
          { value: 'month', label: t('month_first') },
        ]}
        value={wish.order}
        onChange={(order) => change({ ...wish, order: order === 'month' ? 'month' : 'day' })}
      />
    </div>
  );
}
