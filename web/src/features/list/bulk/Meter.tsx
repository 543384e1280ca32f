import { useTranslation } from 'react-i18next';
import styles from './Bulk.module.css';

/** How much of the work is done. */
export function Meter({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation('list');
  return (
    <progress className={styles.meter} value={done} max={Math.max(total, 1)} aria-label={t('progress_bar')} />
  );
}
