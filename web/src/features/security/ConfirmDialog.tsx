import { Button, Modal, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { useSession } from '~/api/queries';
import type { Security } from '~/api/types';
import { useReason } from '~/ui/useReason';
import { useChange } from './queries';
import styles from './Security.module.css';

interface Props {
  close: () => void;
  done: () => void;
}

/** An open browser is not enough to change by what one logs in. */
export function ConfirmDialog({ close, done }: Props) {
  const { t } = useTranslation('security');
  const { t: app } = useTranslation();
  const reason = useReason();
  const { user } = useSession();
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useChange(
    () => api.post<Security>('/security/confirmation', { password }),
    false,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(undefined, { onSuccess: done });
  };
  return (
    <Modal
      opened
      onClose={close}
      size={400}
      title={t('confirm_title')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <form className={styles.form} onSubmit={submit}>
        <p>{t('confirm_text')}</p>
        <input type="hidden" autoComplete="username" value={user?.email} readOnly />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          data-autofocus
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': app('show_password') }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={error && reason(error)}
        />
        <Button type="submit" loading={isPending}>
          {t('confirm')}
        </Button>
      </form>
    </Modal>
  );
}
