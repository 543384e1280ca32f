import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { Security } from '~/api/types';
import { Part } from './Part';
import { useChange } from './queries';
import { TotpDialog } from './TotpDialog';
import { useConfirmed } from './useConfirmed';

export interface FactorProps {
  security: Security;
  /** Recovery codes that were made, to be shown this once. */
  told: (codes: string[]) => void;
}

/** An app on the telephone that shows codes. */
export function TotpPart({ security, told }: FactorProps) {
  const { t } = useTranslation('security');
  const [adding, setAdding] = useState(false);
  const [confirmed, dialog] = useConfirmed(security);
  const { mutate: remove, isPending } = useChange(() => api.delete<Security>('/security/totp'));
  return (
    <Part
      title={t('totp')}
      text={t(security.totp ? 'totp_is_on' : 'totp_hint')}
      action={
        security.totp ? (
          <Button variant="default" loading={isPending} onClick={() => confirmed(() => remove())}>
            {t('remove_totp')}
          </Button>
        ) : (
          <Button onClick={() => confirmed(() => setAdding(true))}>{t('set_up_totp')}</Button>
        )
      }
    >
      {adding && <TotpDialog close={() => setAdding(false)} told={told} />}
      {dialog}
    </Part>
  );
}
