import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import styles from './Fields.module.css';

interface Props {
  label: string;
  /** What it is called so far; empty for something new. */
  title: string;
  name: (title: string) => void;
  done: () => void;
}

/** Enter keeps the name, Escape the old one. */
export function Naming({ label, title: before, name, done }: Props) {
  const [title, setTitle] = useState(before);
  const keep = () => {
    const tidy = title.trim();
    if (tidy && tidy !== before) name(tidy);
    done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // Otherwise the key would press the button that gets the focus next.
    event.preventDefault();
    if (event.key === 'Enter') keep();
    else done();
  };
  return (
    <TextInput
      size="xs"
      autoFocus
      className={styles.naming}
      aria-label={label}
      maxLength={100}
      value={title}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTitle(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
