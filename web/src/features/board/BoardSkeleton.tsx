import { Skeleton } from '@mantine/core';
import { Busy } from '~/ui/Loading';
import styles from './Board.module.css';
import filters from './Filters.module.css';

const COLUMNS = [4, 3, 2, 2, 1];

/** The true layout without its words. */
export function BoardSkeleton() {
  return (
    <Busy className={styles.busy}>
      <div className={filters.filters}>
        <Skeleton height={30} width={220} radius={8} />
      </div>
      <div className={styles.columns}>
        {COLUMNS.map((cards, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bare shapes, nothing else tells them apart
          <ColumnSkeleton key={column} cards={cards} />
        ))}
      </div>
    </Busy>
  );
}

function ColumnSkeleton({ cards }: { cards: number }) {
  return (
    <div className={styles.column}>
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
  );
}
