import { GripVertical } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import styles from './Handle.module.css';

interface Props {
  label: string;
  step: (by: -1 | 1) => void;
}

/** Drag it, or press the arrows while it has the focus. */
export function Handle({ label, step }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={label}
      aria-keyshortcuts="ArrowUp ArrowDown"
      onKeyDown={onKeyDown}
    >
      <GripVertical size={14} aria-hidden="true" />
    </button>
  );
}
