import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Batch, Field, Foreseen, Value } from '~/api/types';
import { FieldChoice } from '~/fields/FieldChoice';
import { FieldEdit } from '~/fields/registry';
import { typed } from '~/fields/typed';
import { number } from '~/i18n/format';
import { useReason } from '~/ui/useReason';
import type { Selection } from '../grid/selection';
import type { List } from '../useList';
import styles from './Bulk.module.css';
import type { Deed } from './BulkDialog';
import { useBegin, useForeseen, wishOf } from './useBulk';

interface Props {
  list: List;
  selection: Selection;
  deed: Deed;
  /** The field that is changed, when the deed says it. */
  fixed: string | undefined;
  started: (batch: Batch) => void;
}

/** Which field becomes what. Each record gets a file of its own; the versions of a document are not for many at once. */
export function BulkForm(props: Props) {
  const { t } = useTranslation('list');
  const { list, deed, fixed } = props;
  const [field, setField] = useState<Field | undefined>(list.fields.find(({ code }) => code === fixed));
  if (field || deed === 'delete') return <Wished {...props} field={field} />;
  const editable = list.fields.filter(({ read_only, code }) => !read_only && code !== 'VERSIONS');
  return <FieldChoice fields={editable} label={t('choose_field')} choose={setField} />;
}

/** How many records it would change is said before. */
function Wished({ list, selection, deed, field, started }: Props & { field: Field | undefined }) {
  const { t } = useTranslation('list');
  const [value, setValue] = useState<Value>(null);
  const wish = {
    ...wishOf(selection, list.asked),
    verb: deed === 'delete' ? ('delete' as const) : ('update' as const),
    values: field ? { [field.code]: typed(field, value) } : {},
  };
  const whole = !field || value !== null;
  const { data: foreseen, error: refused } = useForeseen(list.kind, wish, whole);
  const { mutate, isPending, error: failed } = useBegin(list.kind);
  const error = failed ?? (whole ? refused : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate(wish, { onSuccess: started });
  };
  const count = foreseen?.allowed ?? 0;
  const label = t(field ? 'change_many' : 'delete_many', { count, shown: number(count) });
  return (
    <form className={styles.dialog} onSubmit={submit} noValidate>
      <Question field={field} value={value} error={error} onChange={setValue} />
      {whole && foreseen && !error && <Forecast {...foreseen} deed={deed} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="xs"
          color={field ? undefined : 'red'}
          loading={isPending}
          disabled={!(whole && foreseen)}
        >
          {label}
        </Button>
      </div>
    </form>
  );
}

interface QuestionProps {
  field: Field | undefined;
  value: Value;
  error: Error | null;
  onChange: (value: Value) => void;
}

function Question({ field, value, error, onChange }: QuestionProps) {
  const reason = useReason();
  const message = error instanceof Refused && field ? error.messages[field.code] : undefined;
  return (
    <>
      {field && (
        <FieldEdit field={field} value={value} onChange={onChange} error={message} titled autoFocus />
      )}
      {error && !message && <p role="alert">{reason(error)}</p>}
    </>
  );
}

function Forecast({ total, allowed, more, deed }: Foreseen & { deed: Deed }) {
  const { t } = useTranslation('list');
  const left = total - allowed;
  return (
    <p aria-live="polite">
      {deed === 'delete' && `${t('bin_hint')} `}
      {more && `${t('foreseen_more', { shown: number(total) })} `}
      {left > 0
        ? t('foreseen_left', { count: left, shown: number(left) })
        : t(more ? 'foreseen_these' : 'foreseen_all')}
    </p>
  );
}
