import { useTranslation } from 'react-i18next';
import { Table } from '~/ui/Table';
import type { Kind, ProcessRow } from '../wire';
import { ProcessLine } from './ProcessLine';
import styles from './ProcessTable.module.css';
import { SharedTriggers } from './SharedTriggers';
import { useOrder } from './useOrder';

export function ProcessTable({ kind, rows }: { kind: Kind; rows: ProcessRow[] }) {
  const { t } = useTranslation('process');
  const order = useOrder(kind, rows);
  const heads = [
    { words: t('order'), narrow: true },
    { words: t('name') },
    { words: t('autorun_short'), wide: true },
    { words: t('version'), wide: true },
    { words: t('last_run'), wide: true },
    { words: t('active') },
    { words: t('more'), narrow: true },
  ];
  return (
    <div className={styles.list}>
      <SharedTriggers rows={rows} />
      <Table caption={t('list_caption')} heads={heads}>
        <tbody>
          {rows.map((row, index) => (
            <ProcessLine key={row.id} row={row} index={index} order={order} />
          ))}
        </tbody>
      </Table>
      <div className="unseen" aria-live="polite">
        {order.said}
      </div>
    </div>
  );
}
