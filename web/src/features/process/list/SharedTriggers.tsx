import { ListOrdered } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ProcessRow } from '../wire';
import styles from './ProcessTable.module.css';
import { sharedTriggers } from './shared';

/** Several processes for one event are no mistake, but a person must know it, and in which order. */
export function SharedTriggers({ rows }: { rows: ProcessRow[] }) {
  const { t } = useTranslation('process');
  return sharedTriggers(rows).map(({ trigger, names }) => (
    <div key={trigger} className={styles.shared} role="note">
      <ListOrdered size={16} aria-hidden="true" />
      <p>
        {t(`shared_${trigger}_${names.length === 2 ? 'two' : 'many'}`, {
          count: names.length,
          names: names.map((name) => `“${name}”`).join(', '),
        })}
      </p>
    </div>
  ));
}
