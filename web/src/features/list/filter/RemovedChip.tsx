import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Filter.module.css';

/** A condition about a field that is gone: nothing can be found by it until it is taken away. */
export function RemovedChip({ code, remove }: { code: string; remove: () => void }) {
  const { t } = useTranslation('list');
  const words = t('removed_field');
  return (
    <span className={styles.chip} data-removed title={`${t('removed_field_hint')} (${code})`}>
      <b className={styles.whole}>{words}</b>
      <button type="button" onClick={remove} aria-label={t('remove_named', { name: `${words} ${code}` })}>
        <X size={13} aria-hidden="true" />
      </button>
    </span>
  );
}
