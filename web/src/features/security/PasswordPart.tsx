import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { Refused } from '~/api/errors';
import { useSession } from '~/api/queries';
import type { Security } from '~/api/types';
import { tellDone } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { Part } from './Part';
import { useChange } from './queries';
import styles from './Security.module.css';

const EMPTY = { current: '', password: '' };

/** Another password; it logs out all other browsers. */
export function PasswordPart() {
  const { t } = useTranslation('security');
  const { t: app } = useTranslation();
  const reason = useReason();
  const { user } = useSession();
  const [given, setGiven] = useState(EMPTY);
  const { mutate, isPending, error } = useChange(() => api.put<Security>('/security/password', given), false);
  const wrong: Record<string, string> = error instanceof Refused ? error.messages : {};
  const otherwise = error && !(error instanceof Refused) && reason(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(undefined, {
      onSuccess: () => {
        setGiven(EMPTY);
        tellDone(t('password_changed'));
      },
    });
  };
  const visibility = { 'aria-label': app('show_password') };
  return (
    <Part title={t('password')} text={t('password_hint')}>
      <form className={styles.passwords} onSubmit={submit}>
        <input type="hidden" autoComplete="username" value={user?.email} readOnly />
        <PasswordInput
          label={t('current_password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={visibility}
          value={given.current}
          error={wrong.current}
          onChange={(event) => setGiven({ ...given, current: event.currentTarget.value })}
        />
        <PasswordInput
          label={t('new_password')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={visibility}
          value={given.password}
          error={wrong.password ?? otherwise}
          onChange={(event) => setGiven({ ...given, password: event.currentTarget.value })}
        />
        <Button type="submit" variant="default" loading={isPending}>
          {t('change_password')}
        </Button>
      </form>
    </Part>
  );
}
