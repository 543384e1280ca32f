import { type ReactNode, useId } from 'react';
import styles from './Security.module.css';

interface Props {
  title: string;
  text: string;
  /** Beside the title: what can be done with all of it. */
  action?: ReactNode;
  children?: ReactNode;
}

/** One part of the page, with what it is for. */
export function Part({ title, text, action, children }: Props) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <header>
        <div>
          <h2 id={id}>{title}</h2>
          <p>{text}</p>
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
