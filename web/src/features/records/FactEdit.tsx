import { ActionIcon } from '@mantine/core';
import { useIsMutating } from '@tanstack/react-query';
import { Check, X } from 'lucide-react';
import { type FocusEvent, type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import { keys } from '~/api/keys';
import type { Field, RecordDetail, Value } from '~/api/types';
import { FactNote } from '~/features/duplicates/FactNote';
import { FieldEdit, isInstant } from '~/fields/registry';
import { typed } from '~/fields/typed';
import { useReason } from '~/ui/useReason';
import styles from './Facts.module.css';
import { useChangeRecord } from './useRecord';

interface Props {
  field: Field;
  record: RecordDetail;
  close: () => void;
}

/** Enter or leaving the field saves, Esc keeps what was; a choice saves at once. */
export function FactEdit({ field, record, close }: Props) {
  const { t } = useTranslation();
  const before = record.values[field.code] ?? null;
  const [value, setValue] = useState(before);
  const { mutate, isPending, error } = useChangeRecord(record.kind, record.id);
  const message = useMessage(error, field.code);
  // What is on its way, a file or a record to link to, is not part of the value yet.
  const isBusy = useIsMutating({ mutationKey: keys.linked }) > 0;

  const save = (next: Value) => {
    const wanted = typed(field, next);
    if (isPending) return;
    if (same(wanted, before)) close();
    else mutate({ [field.code]: wanted }, { onSuccess: close });
  };

  const change = (next: Value) => {
    setValue(next);
    if (isInstant(field)) save(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(value);
  };

  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLFormElement>) => {
    const left = !currentTarget.contains(relatedTarget) && document.hasFocus();
    if (left && !error && !isBusy) save(value);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) save(value);
  };

  return (
    <>
      <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} onBlur={onBlur} noValidate>
        <div className={styles.input}>
          <FieldEdit field={field} value={value} onChange={change} error={message} autoFocus />
        </div>
        <ActionIcon type="submit" size="input-sm" variant="light" loading={isPending} aria-label={t('save')}>
          <Check size={15} />
        </ActionIcon>
        <ActionIcon size="input-sm" variant="subtle" color="gray" aria-label={t('cancel')} onClick={close}>
          <X size={15} />
        </ActionIcon>
      </form>
      <FactNote record={record} code={field.code} value={value} />
    </>
  );
}

function same(a: Value, b: Value): boolean {
  return JSON.stringify(a === '' ? null : a) === JSON.stringify(b === '' ? null : b);
}

function useMessage(error: Error | null, code: string): string | undefined {
  const reason = useReason();
  if (!error) return undefined;
  return (error instanceof Refused && error.messages[code]) || reason(error);
}
