import { FocusTrap } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useOrigin } from '../useOrigin';
import styles from './Outline.module.css';

interface Props {
  label: string;
  onClose: () => void;
  children: (close: () => void) => ReactNode;
}

/** A small dialog in the flow of the list; Esc closes it and goes back. */
export function Inline({ label, onClose, children }: Props) {
  const goBack = useOrigin();
  const close = () => {
    onClose();
    goBack();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    event.stopPropagation();
  };
  return (
    <FocusTrap>
      <div className={styles.inline} role="dialog" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
        {children(close)}
      </div>
    </FocusTrap>
  );
}
