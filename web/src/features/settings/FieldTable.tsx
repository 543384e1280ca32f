import { useTranslation } from 'react-i18next';
import type { CustomField, Kind } from '~/api/types';
import { FieldLine } from './FieldLine';
import styles from './Fields.module.css';
import { useOrder } from './useOrder';

interface Props {
  kind: Kind;
  rows: CustomField[];
  edit: (field: CustomField) => void;
}

export function FieldTable({ kind, rows, edit }: Props) {
  const { t } = useTranslation('settings');
  const order = useOrder(kind, rows);
  return (
    <>
      <table className={styles.table}>
        <caption className="unseen">{t('table_caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.narrow}>
              <span className="unseen">{t('order')}</span>
            </th>
            <th scope="col">{t('name')}</th>
            <th scope="col" data-wide>
              {t('code')}
            </th>
            <th scope="col" data-wide>
              {t('type')}
            </th>
            <th scope="col" data-wide>
              {t('several')}
            </th>
            <th scope="col" data-wide>
              {t('required')}
            </th>
            <th scope="col" data-wide>
              {t('used_in')}
            </th>
            <th scope="col" className={styles.narrow}>
              <span className="unseen">{t('more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((field, index) => (
            <FieldLine key={field.code} kind={kind} field={field} index={index} order={order} edit={edit} />
          ))}
        </tbody>
      </table>
      <div className="unseen" aria-live="polite">
        {order.said}
      </div>
    </>
  );
}
