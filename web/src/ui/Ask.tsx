import type { KeyboardEvent, ReactNode } from 'react';
import styles from './Ask.module.css';

interface Props {
  question: string;
  keep: () => void;
  /** What to know before answering, and the answers. */
  children: ReactNode;
}

/** Asks before something goes that cannot be brought back: in its place, not in a dialog. */
export function Ask({ question, keep, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault(); // the page behind stays as it is
    keep();
  };
  return (
    <div className={styles.ask} role="alertdialog" aria-label={question} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
