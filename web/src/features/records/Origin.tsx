import { useTranslation } from 'react-i18next';
import type { RecordDetail } from '~/api/types';
import { Ago } from '~/ui/Ago';
import { RecordLink } from '~/ui/RecordLink';
import styles from './RecordPage.module.css';
import { Via } from './timeline/Via';

/** Who or what brought the record in, by which way, and when. */
export function Origin({ record: { origin, values, links } }: { record: RecordDetail }) {
  const { t } = useTranslation('records');
  const { t: convert } = useTranslation('convert');
  const lead = Number(values.LEAD_ID) || 0;
  const from = links.lead?.[lead];
  if (!origin) return null;
  return (
    <p className={styles.origin}>
      {from && (
        <>
          {convert('from_lead')}{' '}
          <RecordLink kind="lead" id={lead}>
            {from}
          </RecordLink>
          {' · '}
        </>
      )}
      {origin.by.name ? t('created_by', { name: origin.by.name }) : t('created_itself')}
      <Via via={origin.by.via} />
      {' · '}
      <Ago at={origin.at} />
    </p>
  );
}
