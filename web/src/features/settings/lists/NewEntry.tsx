import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionList } from '~/api/types';
import { useReason } from '~/ui/useReason';
import { ColorChoice } from '../ColorChoice';
import { COLORS, colorNamed } from '../colors';
import styles from './Lists.module.css';
import type { Semantics } from './order';
import type { NewEntryWish } from './useOptions';

interface Props {
  list: OptionList;
  semantics: Semantics;
  add: (wish: Omit<NewEntryWish, 'after'>) => Promise<string | undefined>;
  /** With the code of the new entry, or without one. */
  close: (code?: string) => void;
}

/** A line for the name of a new entry: Enter adds it, Escape leaves it. */
export function NewEntry({ list, semantics, add, close }: Props) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const reason = useReason();
  const isStages = list.kind !== null;
  const [name, setName] = useState('');
  const [color, setColor] = useState(() => firstColor(list, semantics));
  const [pending, setPending] = useState(false);
  const [wrong, setWrong] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!name.trim()) return setWrong(t('entry_without_name'));
    setPending(true);
    add({ name: name.trim(), color }).then(close, (error: Error) => {
      setWrong(reason(error));
      setPending(false);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  const label = t(isStages ? 'name_of_stage' : 'name_of_entry');
  return (
    <tr className={styles.new}>
      <td />
      <td colSpan={5}>
        <form onSubmit={submit} onKeyDown={onKeyDown}>
          {isStages && <ColorChoice name={name || label} color={color} onChange={setColor} />}
          <TextInput
            size="xs"
            autoFocus
            aria-label={label}
            placeholder={label}
            maxLength={100}
            value={name}
            error={wrong}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" loading={pending}>
            {t('add_it')}
          </Button>
          <Button size="xs" variant="default" onClick={() => close()}>
            {app('cancel')}
          </Button>
        </form>
      </td>
    </tr>
  );
}

/** Failures are red; of the others each begins with the next colour. Plain entries have none. */
function firstColor({ kind, entries }: OptionList, semantics: Semantics): string {
  if (kind === null) return '';
  return colorNamed(semantics === 'F' ? 'red' : COLORS[entries.length % COLORS.length]);
}
