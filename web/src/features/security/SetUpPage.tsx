import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery, useSession } from '~/api/queries';
import { useLogOut } from '~/api/session';
import type { FactorAdded } from '~/api/types';
import { AuthPage } from '~/features/auth/AuthPage';
import auth from '~/features/auth/LoginPage.module.css';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { CodeList } from './CodeList';
import { PasskeysPart } from './PasskeysPart';
import { securityQuery } from './queries';
import styles from './Security.module.css';
import { TotpPart } from './TotpPart';

/** The company wants a second factor of everybody: nothing else can be done before. */
export function SetUpPage() {
  const { t } = useTranslation('security');
  const { t: app } = useTranslation();
  const { company } = useSession();
  const { data, error, refetch } = useQuery(securityQuery);
  const { mutate: logOut } = useLogOut();
  const [codes, setCodes] = useState<FactorAdded['codes']>([]);
  const goOn = useGoOn();
  return (
    <AuthPage tab={t('set_up_title')} title={t('set_up_title')}>
      <div className={styles.setUp}>
        {codes.length === 0 && <p>{t('set_up_text', { company })}</p>}
        {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />)}
        {data && codes.length === 0 && (
          <>
            <TotpPart security={data} told={setCodes} />
            <PasskeysPart security={data} told={setCodes} />
          </>
        )}
        {codes.length > 0 && <CodeList codes={codes} />}
        {data && (data.totp || data.passkeys.length > 0) ? (
          <Button onClick={goOn}>{t('codes_kept')}</Button>
        ) : (
          <button type="button" className={auth.aside} onClick={() => logOut()}>
            {app('log_out')}
          </button>
        )}
      </div>
    </AuthPage>
  );
}

function useGoOn(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  return async () => {
    await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
    await router.navigate({ to: '/' });
  };
}
