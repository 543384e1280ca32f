import { Skeleton } from '@mantine/core';
import { Busy } from '~/ui/Loading';
import styles from './Board.module.css';

const COLUMNS = [4, 3, 2, 2, 1];

/** The true layout without its words. */
export function BoardSkeleton() {
  return (
    <Busy className={styles.columns}>
      {COLUMNS.map((cards, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bare shapes, nothing else tells them apart
        <div key={column} className={styles.column}>
          <header>
            <Skeleton height={18} width="60%" radius={6} />
          </header>
          <div className={styles.cards}>
            {Array.from({ length: cards }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <Skeleton key={row} height={116} radius={11} />
            ))}
          </div>
        </div>
      ))}
    </Busy>
  );
}
