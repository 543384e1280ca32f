import { Button } from '@mantine/core';
import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Session } from '~/api/types';
import { useReason } from '~/ui/useReason';
import styles from './LoginPage.module.css';
import { gaveUp, hasPasskeys } from './passkey';
import { usePasskey } from './usePasskey';

/** Shown where the browser knows passkeys. */
export function PasskeyButton({ done }: { done: (session: Session) => unknown }) {
  const { t } = useTranslation('auth');
  const reason = useReason();
  const { mutate, isPending, error } = usePasskey(done);
  if (!hasPasskeys()) return null;
  return (
    <>
      <Button
        variant="default"
        fullWidth
        leftSection={<KeyRound size={16} aria-hidden="true" />}
        loading={isPending}
        onClick={() => mutate()}
      >
        {t('use_passkey')}
      </Button>
      {error && !gaveUp(error) && (
        <p className={styles.error} role="alert">
          {reason(error)}
        </p>
      )}
    </>
  );
}
