import { useTranslation } from 'react-i18next';
import type { RecordDetail } from '~/api/types';
import { Ago } from '~/ui/Ago';
import styles from './RecordPage.module.css';
import { Via } from './timeline/Via';

/** Who or what brought the record in, by which way, and when. */
export function Origin({ record: { origin } }: { record: RecordDetail }) {
  const { t } = useTranslation('records');
  if (!origin) return null;
  return (
    <p className={styles.origin}>
      {origin.by.name ? t('created_by', { name: origin.by.name }) : t('created_itself')}
      <Via via={origin.by.via} />
      {' · '}
      <Ago at={origin.at} />
    </p>
  );
}
