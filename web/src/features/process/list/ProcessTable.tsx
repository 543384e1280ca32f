import { useTranslation } from 'react-i18next';
import type { Kind, ProcessRow } from '../wire';
import { ProcessLine } from './ProcessLine';
import styles from './ProcessTable.module.css';
import { SharedTriggers } from './SharedTriggers';
import { useOrder } from './useOrder';

export function ProcessTable({ kind, rows }: { kind: Kind; rows: ProcessRow[] }) {
  const { t } = useTranslation('process');
  const order = useOrder(kind, rows);
  return (
    <div className={styles.list}>
      <SharedTriggers rows={rows} />
      <table className={styles.table}>
        <caption className="unseen">{t('list_caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.narrow}>
              <span className="unseen">{t('order')}</span>
            </th>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('autorun_short')}</th>
            <th scope="col">{t('version')}</th>
            <th scope="col">{t('last_run')}</th>
            <th scope="col">{t('active')}</th>
            <th scope="col" className={styles.narrow}>
              <span className="unseen">{t('more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <ProcessLine key={row.id} row={row} index={index} order={order} />
          ))}
        </tbody>
      </table>
      <div className="unseen" aria-live="polite">
        {order.said}
      </div>
    </div>
  );
}
