import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldsQuery } from '~/api/queries';
import type { Field, RecordDetail } from '~/api/types';
import { textOf } from '~/fields/read';
import { Failed } from '~/ui/Failed';
import { Page } from '~/ui/Page';
import { AlarmNote } from './AlarmNote';
import { Facts } from './Facts';
import styles from './LeadPage.module.css';
import { LeadSkeleton } from './LeadSkeleton';
import { StageStrip } from './StageStrip';
import { Timeline } from './Timeline';
import { useLead } from './useLead';

export function LeadPage() {
  const { id } = useParams({ from: '/inside/leads/$id' });
  const { t } = useTranslation('leads');
  const lead = useLead(id);
  const fields = useQuery(fieldsQuery('lead'));
  const title = lead.data ? textOf(lead.data.values, 'TITLE') : t('number', { id });
  const error = lead.data ? fields.error : lead.error;
  return (
    <Page title={title} crumbs={<Crumbs />}>
      {lead.data && fields.data && <Lead lead={lead.data} fields={fields.data} />}
      {!(lead.data && fields.data) &&
        (error ? (
          <Failed
            error={error}
            retry={() => {
              lead.refetch();
              fields.refetch();
            }}
          />
        ) : (
          <LeadSkeleton />
        ))}
    </Page>
  );
}

function Lead({ lead, fields }: { lead: RecordDetail; fields: Field[] }) {
  return (
    <>
      {lead.alarm && <AlarmNote alarm={lead.alarm} />}
      <StageStrip lead={lead} fields={fields} />
      <div className={styles.columns}>
        <Facts lead={lead} fields={fields} />
        <Timeline lead={lead} fields={fields} />
      </div>
    </>
  );
}

function Crumbs() {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/leads" className={styles.crumb}>
        {t('leads')}
      </Link>
      <ChevronRight size={14} aria-hidden="true" />
    </>
  );
}
