import { ActionIcon, Button } from '@mantine/core';
import { KeyRound, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { Passkey, Security } from '~/api/types';
import { hasPasskeys } from '~/features/auth/passkey';
import { date } from '~/i18n/format';
import { Ago } from '~/ui/Ago';
import { Part } from './Part';
import { PasskeyDialog } from './PasskeyDialog';
import { useChange } from './queries';
import styles from './Security.module.css';
import type { FactorProps } from './TotpPart';
import { useConfirmed } from './useConfirmed';

/** The telephone, the computer or a stick vouches for whoever holds it. */
export function PasskeysPart({ security, told }: FactorProps) {
  const { t } = useTranslation('security');
  const [edited, setEdited] = useState<Passkey | 'new'>();
  const [confirmed, dialog] = useConfirmed(security);
  const { mutate: remove } = useChange(({ id }: Passkey) => api.delete<Security>(`/security/passkeys/${id}`));
  return (
    <Part
      title={t('passkeys')}
      text={t(hasPasskeys() ? 'passkeys_hint' : 'passkeys_not_here')}
      action={
        hasPasskeys() && (
          <Button variant="default" onClick={() => confirmed(() => setEdited('new'))}>
            {t('add_passkey')}
          </Button>
        )
      }
    >
      {security.passkeys.length > 0 && (
        <ul className={styles.list}>
          {security.passkeys.map((passkey) => (
            <li key={passkey.id}>
              <KeyRound size={18} aria-hidden="true" />
              <div>
                <b>{passkey.name}</b>
                <small>
                  {t('added', { date: date(passkey.added) })}
                  {passkey.used && (
                    <>
                      {' · '}
                      {t('last_used')} <Ago at={passkey.used} />
                    </>
                  )}
                </small>
              </div>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('rename', { name: passkey.name })}
                onClick={() => setEdited(passkey)}
              >
                <Pencil size={15} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('remove', { name: passkey.name })}
                onClick={() => confirmed(() => remove(passkey))}
              >
                <Trash2 size={15} aria-hidden="true" />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {edited && (
        <PasskeyDialog
          passkey={edited === 'new' ? undefined : edited}
          close={() => setEdited(undefined)}
          told={told}
        />
      )}
      {dialog}
    </Part>
  );
}
