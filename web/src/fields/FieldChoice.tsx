import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FieldChoice.module.css';

interface Choosable {
  code: string;
  title: string;
}

interface Props<T> {
  fields: readonly T[];
  label: string;
  choose: (field: T) => void;
}

/** Finds a field by a part of its name; arrows go through what was found, Enter takes the first. */
export function FieldChoice<T extends Choosable>({ fields, label, choose }: Props<T>) {
  const { t } = useTranslation('fields');
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState('');
  const found = fields.filter(({ title }) => matches(title, typed));

  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[Math.max(now + by, 0)]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are caught here for the field and its list
    <div className={styles.choice} onKeyDown={step}>
      <TextInput
        size="xs"
        data-autofocus
        leftSection={<Search size={13} />}
        placeholder={label}
        aria-label={label}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !found[0]) return;
          event.preventDefault(); // or it would submit the form that comes next
          choose(found[0]);
        }}
      />
      <ul ref={list} aria-label={label}>
        {found.map((field) => (
          <li key={field.code}>
            <button type="button" onClick={() => choose(field)}>
              {field.title}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{t('no_such_field')}</p>}
    </div>
  );
}

/** Letters without their marks find those with them: "nguon" finds "Nguồn". */
export function matches(title: string, typed: string): boolean {
  return bare(title).includes(bare(typed.trim()));
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
