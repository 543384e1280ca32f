import { Skeleton } from '@mantine/core';
import { Busy } from '~/ui/Loading';
import styles from './List.module.css';

const ROWS = Array.from({ length: 14 }, (_, row) => row);
const WIDTHS = [14, 200, 90, 80, 110, 90, 120];

/** The true layout without its words. */
export function ListSkeleton() {
  return (
    <Busy className={styles.skeleton}>
      {ROWS.map((row) => (
        <div key={row}>
          {WIDTHS.map((width, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: bare shapes, nothing else tells them apart
            <Skeleton key={place} height={12} width={width} radius={6} ml={place === 0 ? 15 : 0} />
          ))}
        </div>
      ))}
    </Busy>
  );
}
