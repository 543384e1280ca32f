import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import fields from '../Fields.module.css';
import { SettingsPage } from '../SettingsPage';
import { Particulars } from './Particulars';
import { companyQuery } from './queries';
import { Rates } from './Rates';

/** What the company is called, where it is, and in which money it counts. */
export function CompanyPage() {
  const { t } = useTranslation('company');
  const { data, error, refetch } = useQuery(companyQuery);
  return (
    <SettingsPage title={t('title')}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={6} />)}
      {data && (
        <div className={fields.page}>
          <Particulars company={data} />
          <Rates company={data} />
        </div>
      )}
    </SettingsPage>
  );
}
