import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { Session } from '~/api/types';
import { useReason } from '~/ui/useReason';
import styles from './LoginPage.module.css';
import { PasskeyButton } from './PasskeyButton';

interface Props {
  /** By which of them the person may show who they are. */
  ways: readonly string[];
  done: (session: Session) => unknown;
  again: () => void;
}

/** The password was right: now a code, a recovery code or a passkey. */
export function SecondStep({ ways, done, again }: Props) {
  const { t } = useTranslation('auth');
  const reason = useReason();
  const [code, setCode] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.post<Session>('/session/code', { code: code.trim() }),
    onSuccess: done,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <div className={styles.steps}>
      {ways.includes('webauthn') && <PasskeyButton done={done} />}
      <form className={styles.steps} onSubmit={submit}>
        <TextInput
          label={t('code')}
          description={t(ways.includes('totp') ? 'code_hint' : 'recovery_hint')}
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          autoFocus
          required
          withAsterisk={false}
          maxLength={50}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={error && reason(error)}
        />
        <Button type="submit" loading={isPending} fullWidth>
          {t('log_in')}
        </Button>
      </form>
      <button type="button" className={styles.aside} onClick={again}>
        {t('begin_anew')}
      </button>
    </div>
  );
}
