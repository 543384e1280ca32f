import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Filter.module.css';

/** Nothing is planned, something is overdue, or a process failed: there is nothing to choose. */
export function AttentionChip({ remove }: { remove: () => void }) {
  const { t } = useTranslation('list');
  const words = t('needs_attention');
  return (
    <span className={styles.chip} title={t('needs_attention_hint')}>
      <b className={styles.whole}>{words}</b>
      <button type="button" onClick={remove} aria-label={t('remove_named', { name: words })}>
        <X size={13} aria-hidden="true" />
      </button>
    </span>
  );
}
