import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Batch, Field, Foreseen, Value } from '~/api/types';
import { wayTo } from '~/features/moving/moving';
import type { Moves } from '~/features/moving/useMoves';
import { Why } from '~/features/moving/Why';
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
  moves: Moves;
  /** How they come to another stage, where that is not done here. */
  move: ((to: string) => void) | undefined;
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

type WishedProps = Props & { field: Field | undefined };

/** How many records it would change is said before. */
function Wished(props: WishedProps) {
  const { t } = useTranslation('list');
  const { field, deed, started, move } = props;
  const { value, setValue, why, setWhy, way, wish, whole } = useWish(props);
  const { data: foreseen, error: refused } = useForeseen(props.list.kind, wish, whole);
  const { mutate, isPending, error: failed } = useBegin(props.list.kind);
  const error = failed ?? (whole ? refused : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (move) move(String(value));
    else if (!isPending) mutate(wish, { onSuccess: started });
  };
  const count = foreseen?.allowed ?? 0;
  const label = t(field ? 'change_many' : 'delete_many', { count, shown: number(count) });
  const ready = whole && foreseen && way !== 'convert';
  return (
    <form className={styles.dialog} onSubmit={submit} noValidate>
      <Question field={field} value={value} error={error} onChange={setValue} />
      {way === 'ask' && <Why why={why} say={setWhy} />}
      {way === 'convert' && <p role="alert">{t('convert_chosen')}</p>}
      {ready && !error && <Forecast {...foreseen} deed={deed} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="xs"
          color={field ? undefined : 'red'}
          loading={isPending}
          disabled={!ready}
        >
          {label}
        </Button>
      </div>
    </form>
  );
}

/** What is typed so far. Where all that match go to another stage, what a move demands is said here. */
function useWish({ list, selection, deed, field, moves, move }: WishedProps) {
  const [value, setValue] = useState<Value>(null);
  const [why, setWhy] = useState('');
  const way = deed === 'move' && !move ? wayTo(list.kind, moves.goalOf(String(value)), list.can) : 'go';
  const wish = {
    ...wishOf(selection, list.asked),
    verb: deed === 'delete' ? ('delete' as const) : ('update' as const),
    values: field ? { [field.code]: typed(field, value) } : {},
    why: way === 'ask' ? why : '',
  };
  return { value, setValue, why, setWhy, way, wish, whole: !field || value !== null };
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
