import { Button, Select } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition, Field } from '~/api/types';
import { toNumber } from '~/fields/amount';
import styles from './Filter.module.css';
import { editorOf, isWhole, operatorsOf, valueFor, wordOf } from './operators';
import { ValueInput } from './ValueInput';

interface Props {
  field: Field;
  condition: Condition;
  /** What the button says: add or change. */
  label: string;
  apply: (condition: Condition) => void;
  remove?: () => void;
}

export function ConditionForm({ field, condition, label, apply, remove }: Props) {
  const { t } = useTranslation('list');
  const [draft, setDraft] = useState(condition);
  const whole = isWhole(field, draft);
  const form = useRef<HTMLFormElement>(null);

  // It takes the place of the list of fields, which had the focus.
  useEffect(() => {
    const input = form.current?.querySelector<HTMLElement>('[data-autofocus]');
    (input ?? form.current?.querySelector('input'))?.focus();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (whole) apply(asNumbers(field, draft));
  };
  const ask = (op: string) =>
    setDraft(({ value, ...rest }) => ({ ...rest, op, value: valueFor(editorOf(field, op), value) }));

  return (
    <form ref={form} className={styles.form} onSubmit={submit} aria-label={field.title}>
      <h2>{field.title}</h2>
      <Select
        aria-label={t('operator')}
        data={operatorsOf(field).map((op) => ({ value: op, label: t(wordOf(field.type, op)) }))}
        value={draft.op}
        allowDeselect={false}
        onChange={(op) => op && ask(op)}
      />
      <ValueInput
        field={field}
        op={draft.op}
        value={draft.value}
        onChange={(value) => setDraft((before) => ({ ...before, value }))}
      />
      <div className={styles.buttons}>
        {remove && (
          <Button size="xs" variant="subtle" color="gray" onClick={remove}>
            {t('remove_filter')}
          </Button>
        )}
        <Button size="xs" type="submit" aria-disabled={!whole}>
          {label}
        </Button>
      </div>
    </form>
  );
}

/** Enter submits before the field was left, so amounts are read here too. */
function asNumbers(field: Field, { value, ...rest }: Condition): Condition {
  const editor = editorOf(field, rest.op);
  if (editor === 'number') return { ...rest, value: toNumber(value ?? null) };
  if (editor === 'numbers' && Array.isArray(value)) {
    return { ...rest, value: (value as (string | number | null)[]).map((one) => toNumber(one)) as number[] };
  }
  return { ...rest, value };
}
