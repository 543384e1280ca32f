import { Button, PasswordInput, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Unreachable } from '~/api/errors';
import { useSession } from '~/api/queries';
import { useCome, useLogIn } from '~/api/session';
import { DemoNote } from './DemoNote';
import styles from './LoginPage.module.css';
import { OidcButton } from './OidcButton';
import { PasskeyButton } from './PasskeyButton';
import { useCapsLock } from './useCapsLock';

export function LoginForm() {
  const { t } = useTranslation('auth');
  const { demo } = useSession();
  const { mutate: logIn, isPending, error } = useLogIn();
  const come = useCome();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const capsLock = useCapsLock();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    logIn({ email: email.trim(), password });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        description={capsLock.on ? t('caps_lock') : undefined}
        inputWrapperOrder={['label', 'input', 'description']}
        visibilityToggleButtonProps={{ 'aria-label': t('show_password') }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        {...capsLock.watch}
      />
      {error && (
        <p className={styles.error} role="alert">
          {error instanceof Unreachable ? t('unreachable') : error.message || t('wrong')}
        </p>
      )}
      <Button type="submit" loading={isPending} fullWidth>
        {t('log_in')}
      </Button>
      <OidcButton />
      <PasskeyButton done={come} />
      <Link to="/forgotten" className={styles.aside}>
        {t('forgotten')}
      </Link>
      {demo && (
        <DemoNote
          demo={demo}
          fillIn={() => {
            setEmail(demo.email);
            setPassword(demo.password);
          }}
        />
      )}
    </form>
  );
}
