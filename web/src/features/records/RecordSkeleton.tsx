import { Skeleton } from '@mantine/core';
import { Busy } from '~/ui/Loading';
import facts from './Facts.module.css';
import styles from './RecordPage.module.css';

/** The true layout without its words. */
export function RecordSkeleton() {
  return (
    <Busy className={styles.columns}>
      <div className={facts.facts}>
        <Skeleton height={232} radius={12} />
        <Skeleton height={268} radius={12} />
      </div>
      <div className={facts.facts}>
        <Skeleton height={86} radius={12} />
        <Skeleton height={210} radius={12} />
      </div>
    </Busy>
  );
}
