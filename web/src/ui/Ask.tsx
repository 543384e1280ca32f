import type { ReactNode } from 'react';
import styles from './Ask.module.css';

interface Props {
  question: string;
  keep: () => void;
  /** What to know before answering, and the answers. */
  children: ReactNode;
}

/** Asks before something goes that cannot be brought back: in its place, not in a dialog. */
export function Ask({ question, keep, children }: Props) {
  return (
    <div
      className={styles.ask}
      role="alertdialog"
      aria-label={question}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && keep()}
    >
      {children}
    </div>
  );
}
