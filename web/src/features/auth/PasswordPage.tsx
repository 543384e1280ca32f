import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { Refused } from '~/api/errors';
import type { LinkOwner } from '~/api/types';
import { LoadingRows } from '~/ui/Loading';
import { useReason } from '~/ui/useReason';
import { AuthPage } from './AuthPage';
import styles from './LoginPage.module.css';

/** Where a link in a letter leads: its owner chooses a password and is in. */
export function PasswordPage() {
  const { t } = useTranslation('auth');
  const link = useSearch({ from: '/password' });
  const { data, isError } = useQuery({
    queryKey: ['password-link', link],
    queryFn: () =>
      api.get<LinkOwner>(`/passwords/link?person=${link.person}&token=${encodeURIComponent(link.token)}`),
    retry: false,
  });
  return (
    <AuthPage
      tab={t('choose_password')}
      title={data ? t('hello', { name: data.name }) : t('choose_password')}
    >
      {isError && <DeadLink />}
      {!(data || isError) && <LoadingRows rows={3} />}
      {data && <Form email={data.email} />}
    </AuthPage>
  );
}

function DeadLink() {
  const { t } = useTranslation('auth');
  return (
    <div className={styles.form}>
      <p className={styles.error} role="alert">
        {t('dead_link')}
      </p>
      <Link to="/forgotten" className={styles.aside}>
        {t('send_link')}
      </Link>
    </div>
  );
}

function Form({ email }: { email: string }) {
  const { t } = useTranslation('auth');
  const reason = useReason();
  const link = useSearch({ from: '/password' });
  const client = useQueryClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.post('/passwords', { ...link, password }),
    onSuccess: () => {
      client.clear();
      return navigate({ to: '/' });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <PasswordInput
        label={t('new_password')}
        description={t('new_password_hint')}
        autoComplete="new-password"
        autoFocus
        required
        withAsterisk={false}
        maxLength={4096}
        visibilityToggleButtonProps={{ 'aria-label': t('show_password') }}
        value={password}
        error={error && (error instanceof Refused ? error.messages.password : reason(error))}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" loading={isPending} fullWidth>
        {t('choose_and_log_in')}
      </Button>
    </form>
  );
}
