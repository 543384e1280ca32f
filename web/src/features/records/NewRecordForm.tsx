import { Button, Switch } from '@mantine/core';
import { useIsMutating } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '~/api/keys';
import type { Field, Id, Kind, Value, Values } from '~/api/types';
import { TypedNote } from '~/features/duplicates/TypedNote';
import { FieldEdit } from '~/fields/registry';
import { FormError } from './FormError';
import { allFields, mainFields } from './formFields';
import styles from './NewRecord.module.css';
import { useCreateRecord, useTellCreated } from './useCreateRecord';
import { useFocusFirstError } from './useFocusFirstError';
import { useWrong } from './useWrong';

interface Props {
  kind: Kind;
  fields: Field[];
  start: Values;
  /** The field by which it is linked from the start: shown in any case. */
  linked: string | undefined;
  close: () => void;
  /** It was made to become one with a record that is there. */
  merge: (made: Id, other: Id) => void;
}

export function NewRecordForm({ kind, fields, start, linked, close, merge }: Props) {
  const { t } = useTranslation('records');
  const { t: app } = useTranslation();
  const [values, setValues] = useState(start);
  const [all, setAll] = useState(false);
  const { create, isPending, error } = useCreateRecord(kind);
  const tell = useTellCreated();
  // A record that is being made on the way is not part of the values yet.
  const isLinking = useIsMutating({ mutationKey: keys.linked }) > 0;
  const form = useRef<HTMLFormElement>(null);
  const { wrong, mend } = useWrong(error);
  useFocusFirstError(form, error);

  const shown = all
    ? allFields(kind, fields)
    : mainFields(kind, fields, [...Object.keys(wrong), linked ?? '']);
  const put = (code: string, value: Value) => {
    setValues((before) => ({ ...before, [code]: value }));
    mend(code);
  };
  const make = (then: (made: Id) => void) => {
    if (isLinking || isPending) return;
    create(values, {
      onSuccess: (record) => {
        tell(record);
        then(record.id);
      },
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make(close);
  };
  const mergeWith = (other: Id) => make((made) => merge(made, other));

  return (
    <form ref={form} onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
      <div className={styles.fields}>
        {shown.map((field, place) => (
          <div key={field.code} className={styles.field} data-type={field.type} data-code={field.code}>
            <FieldEdit
              titled
              field={field}
              value={values[field.code] ?? null}
              error={wrong[field.code]}
              autoFocus={place === 0}
              onChange={(value) => put(field.code, value)}
            />
          </div>
        ))}
      </div>
      <div className={styles.end}>
        <TypedNote kind={kind} values={values} merge={mergeWith} instead />
        <FormError error={error} known={shown} />
        <footer className={styles.foot}>
          <Switch
            label={t('all_fields')}
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
          <Button variant="default" onClick={close}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={isPending || isLinking} aria-keyshortcuts="Control+Enter">
            {t(`create_${kind}`)}
          </Button>
        </footer>
      </div>
    </form>
  );
}

function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}
