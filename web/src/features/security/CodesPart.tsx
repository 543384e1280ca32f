import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { FactorAdded } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { Part } from './Part';
import type { FactorProps } from './TotpPart';
import { useConfirmed } from './useConfirmed';

/** For when the telephone is lost. */
export function CodesPart({ security, told }: FactorProps) {
  const { t } = useTranslation('security');
  const client = useQueryClient();
  const reason = useReason();
  const [confirmed, dialog] = useConfirmed(security);
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.post<FactorAdded>('/security/codes'),
    onSuccess: (added) => {
      client.setQueryData(keys.security, added.security);
      told(added.codes);
    },
    onError: (error) => tellRefused(t('not_done'), reason(error)),
  });
  if (!security.totp && security.passkeys.length === 0) return null;
  return (
    <Part
      title={t('codes')}
      text={t('codes_left', { count: security.codes_left })}
      action={
        <Button variant="default" loading={isPending} onClick={() => confirmed(() => mutate())}>
          {t('new_codes')}
        </Button>
      }
    >
      {dialog}
    </Part>
  );
}
