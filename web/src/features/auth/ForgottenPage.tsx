import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { useReason } from '~/ui/useReason';
import { AuthPage } from './AuthPage';
import styles from './LoginPage.module.css';

/** Asks for the address to which the link goes. Whether anybody has it is told to nobody. */
export function ForgottenPage() {
  const { t } = useTranslation('auth');
  const reason = useReason();
  const [email, setEmail] = useState('');
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => api.post('/passwords/forgotten', { email: email.trim() }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <AuthPage tab={t('forgotten_title')} title={t('forgotten_title')}>
      <form className={styles.form} onSubmit={submit}>
        <p role="status">{isSuccess ? t('forgotten_sent', { email }) : t('forgotten_hint')}</p>
        {!isSuccess && (
          <>
            <TextInput
              label={t('email')}
              type="email"
              name="email"
              autoComplete="username"
              autoFocus
              required
              withAsterisk={false}
              maxLength={254}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            {error && (
              <p className={styles.error} role="alert">
                {reason(error)}
              </p>
            )}
            <Button type="submit" loading={isPending} fullWidth>
              {t('send_link')}
            </Button>
          </>
        )}
        <Link to="/login" search={{ next: undefined }} className={styles.aside}>
          {t('back_to_log_in')}
        </Link>
      </form>
    </AuthPage>
  );
}
