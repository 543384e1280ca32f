import type { ReactNode } from 'react';
import styles from './Table.module.css';

/** What stands over a column. */
export interface Head {
  words: string;
  /** For an icon; the words are only heard. */
  narrow?: boolean;
  /** No room for it on a phone; its cells bear `data-wide` too. */
  wide?: boolean;
  className?: string | undefined;
}

interface Props {
  /** What it is a table of; only heard. */
  caption: string;
  heads: readonly Head[];
  className?: string | undefined;
  children: ReactNode;
}

/** Things that are kept or have happened, one a row. */
export function Table({ caption, heads, className = '', children }: Props) {
  return (
    <table className={`${styles.table} ${className}`}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <Th key={head.words} {...head} />
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

function Th({ words, narrow, wide, className = '' }: Head) {
  return (
    <th scope="col" data-wide={wide} className={narrow ? styles.narrow : className}>
      {narrow ? <span className="unseen">{words}</span> : words}
    </th>
  );
}

/** The class of a row that is the head of a part of a table. */
export const partHead = styles.group;
