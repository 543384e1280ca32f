import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactorAdded } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { CodesPart } from './CodesPart';
import { CodesShown } from './CodesShown';
import { PasskeysPart } from './PasskeysPart';
import { PasswordPart } from './PasswordPart';
import { securityQuery } from './queries';
import styles from './Security.module.css';
import { SessionsPart } from './SessionsPart';
import { TotpPart } from './TotpPart';

/** By what one logs in, and where one is logged in. */
export function SecurityPage() {
  const { t } = useTranslation('security');
  const { data, error, refetch } = useQuery(securityQuery);
  const [codes, setCodes] = useState<FactorAdded['codes']>([]);
  return (
    <Page title={t('my_security')}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={8} />)}
      {data && (
        <div className={styles.page}>
          <TotpPart security={data} told={setCodes} />
          <PasskeysPart security={data} told={setCodes} />
          <CodesPart security={data} told={setCodes} />
          {data.has_password && <PasswordPart />}
          <SessionsPart sessions={data.sessions} />
        </div>
      )}
      {codes.length > 0 && <CodesShown codes={codes} close={() => setCodes([])} />}
    </Page>
  );
}
