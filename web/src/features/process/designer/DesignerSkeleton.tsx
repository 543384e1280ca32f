import { Skeleton } from '@mantine/core';
import { Busy } from '~/ui/Loading';
import styles from './DesignerSkeleton.module.css';

/** The shape of what comes: the palette, and the first blocks of a drawing. */
export function DesignerSkeleton() {
  return (
    <Busy className={styles.designer}>
      <div className={styles.palette}>
        <Skeleton height={30} radius={8} />
        <Skeleton height={44} radius={9} />
        <Skeleton height={44} radius={9} />
        <Skeleton height={44} radius={9} />
      </div>
      <div className={styles.canvas}>
        <Skeleton width={284} height={52} radius={99} />
        <Skeleton width={284} height={66} radius={12} />
        <div className={styles.beside}>
          <Skeleton width={284} height={66} radius={12} />
          <Skeleton width={284} height={66} radius={12} />
        </div>
        <Skeleton width={284} height={66} radius={12} />
      </div>
    </Busy>
  );
}
