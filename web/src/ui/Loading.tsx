import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './Loading.module.css';

/** A skeleton of rows, for tables and lists. Boards and cards draw their own true layout. */
export function LoadingRows({ rows = 8 }: { rows?: number }) {
  return (
    <Busy>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bare shapes, nothing else tells them apart
        <Skeleton key={row} height={40} radius={8} />
      ))}
    </Busy>
  );
}

/** Announces the wait to those who do not see the shapes. */
export function Busy({ children, className }: { children: React.ReactNode; className?: string }) {
  const { t } = useTranslation();
  return (
    <div className={className ?? styles.rows} aria-busy="true">
      <span className="unseen" role="status">
        {t('loading')}
      </span>
      {children}
    </div>
  );
}
