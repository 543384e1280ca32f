import { ActionIcon, SegmentedControl, Select } from '@mantine/core';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Lexicon, useLexicon } from '../../lexicon';
import type { Row, RowObject } from '../../model';
import { needsValue, operatorKey } from '../../words';
import styles from './Branches.module.css';
import { RowValue } from './RowValue';
import { keyOf, operatorsOf, rowFor, subjectFrom, subjectOf, subjectsOf } from './subjects';

interface Props {
  row: Row;
  first: boolean;
  autoFocus: boolean;
  onChange: (row: Row) => void;
  onRemove: () => void;
}

/** One comparison: what is looked at, how, and with what. */
export function RowEditor({ row, first, autoFocus, onChange, onRemove }: Props) {
  const { t } = useTranslation('process');
  const lexicon = useLexicon();
  const subject = subjectOf(row, lexicon);
  return (
    <div className={styles.row}>
      {!first && <Joiner row={row} onChange={onChange} />}
      <div className={styles.compare}>
        <Select
          searchable
          selectFirstOptionOnChange
          autoFocus={autoFocus}
          aria-label={t('row_field')}
          placeholder={t('choose_field')}
          data={useSubjects(lexicon)}
          value={row.field ? keyOf(row) : null}
          error={Boolean(row.field && !subject)}
          onChange={(key) => key && onChange(rowFor(row, subjectFrom(key), lexicon))}
          allowDeselect={false}
        />
        <Select
          aria-label={t('row_operator')}
          data={operatorsOf(row, lexicon).map((op) => ({
            value: op,
            label: t(operatorKey(op, subject?.type)),
          }))}
          value={row.op}
          onChange={(op) => op && onChange({ ...row, op, value: needsValue(op) ? row.value : '' })}
          allowDeselect={false}
          disabled={!subject}
        />
        <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('remove_row')} onClick={onRemove}>
          <X size={14} aria-hidden="true" />
        </ActionIcon>
      </div>
      {subject && needsValue(row.op) && (
        <RowValue key={`${keyOf(row)}${row.op}`} row={row} field={subject} onChange={onChange} />
      )}
    </div>
  );
}

function Joiner({ row, onChange }: Pick<Props, 'row' | 'onChange'>) {
  const { t } = useTranslation('process');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('row_joiner')}
      value={row.joiner}
      onChange={(joiner) => onChange({ ...row, joiner: joiner === 'or' ? 'or' : 'and' })}
      data={[
        { value: 'and', label: t('and') },
        { value: 'or', label: t('or') },
      ]}
    />
  );
}

/** What a row can look at, grouped; without variables and parameters the fields need no heading. */
function useSubjects(lexicon: Lexicon) {
  const { t } = useTranslation('process');
  const names: Record<RowObject, string> = {
    Document: t('picker_fields'),
    Variable: t('picker_variables'),
    Template: t('picker_parameters'),
  };
  const groups = subjectsOf(lexicon).filter(({ subjects }) => subjects.length);
  const options = groups.map(({ object, subjects }) => ({
    group: names[object],
    items: subjects.map(({ code, title }) => ({ value: keyOf({ object, field: code }), label: title })),
  }));
  return options.length === 1 ? (options[0]?.items ?? []) : options;
}
