import { useIsMutating } from '@tanstack/react-query';
import { type FocusEvent, type FormEvent, type KeyboardEvent, useState } from 'react';
import { keys } from '~/api/keys';
import type { Field, ListRow, Value } from '~/api/types';
import { FieldEdit, isInstant } from '~/fields/registry';
import { typed } from '~/fields/typed';
import styles from './Grid.module.css';

export type Onward = 'stay' | 'next' | 'before';

interface Props {
  field: Field;
  row: ListRow;
  /** Done; `value` only when it is another. */
  close: (onward: Onward, value?: Value) => void;
}

/** Enter saves, Tab saves and goes on, Esc keeps what was, a choice saves at once. */
export function CellEdit({ field, row, close }: Props) {
  const before = row.values[field.code] ?? null;
  const [value, setValue] = useState<Value>(before);

  // What is on its way, a file or a record to link to, is not part of the value yet.
  const isBusy = useIsMutating({ mutationKey: keys.linked }) > 0;

  const save = (next: Value, onward: Onward = 'stay') => {
    const wanted = typed(field, next);
    if (JSON.stringify(wanted ?? '') === JSON.stringify(before ?? '')) close(onward);
    else close(onward, wanted);
  };

  const change = (next: Value) => {
    setValue(next);
    if (isInstant(field)) save(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    event.stopPropagation();
    if (event.key === 'Escape') close('stay');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(value);
    if (event.key !== 'Tab') return;
    event.preventDefault();
    save(value, event.shiftKey ? 'before' : 'next');
  };

  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLFormElement>) => {
    if (!currentTarget.contains(relatedTarget) && document.hasFocus() && !isBusy) save(value);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) save(value);
  };

  return (
    <form className={styles.edit} onSubmit={submit} onKeyDown={onKeyDown} onBlur={onBlur} noValidate>
      <FieldEdit field={field} value={value} onChange={change} autoFocus />
    </form>
  );
}
