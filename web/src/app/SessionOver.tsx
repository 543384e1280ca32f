import { Button, Group, Modal, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { useSession } from '~/api/queries';
import { useSignal } from '~/api/signal';
import type { Session } from '~/api/types';
import { SecondStep } from '~/features/auth/SecondStep';
import { useReason } from '~/ui/useReason';
import { sessionOver } from './logInAgain';
import styles from './SessionOver.module.css';

/** Over whatever was being done, which stays as it is and goes on after the log-in. */
export default function SessionOver() {
  const { t } = useTranslation();
  const asked = useSignal(sessionOver);
  const leave = useLeave();
  if (!asked) return null;
  return (
    <Modal
      opened
      onClose={leave}
      title={t('session_over')}
      size={420}
      zIndex={400}
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      <PasswordForm leave={leave} done={() => asked.answer(true)} />
    </Modal>
  );
}

function PasswordForm({ leave, done }: { leave: () => void; done: () => void }) {
  const { t } = useTranslation();
  const reason = useReason();
  const client = useQueryClient();
  const { user } = useSession();
  const [password, setPassword] = useState('');
  const [ways, setWays] = useState<string[]>([]);
  const come = (session: Session) => {
    client.setQueryData(keys.session, session);
    done();
  };
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.post<Session>('/session', { email: user?.email, password }),
    onSuccess: (session) => (session.user ? come(session) : setWays(session.second_step)),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  if (ways.length > 0) {
    return (
      <Suspense>
        <SecondStep ways={ways} done={come} again={leave} />
      </Suspense>
    );
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t('session_over_text')}</p>
      <PasswordInput
        label={t('password_of', { name: user?.email })}
        autoComplete="current-password"
        data-autofocus
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('show_password') }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={error && reason(error)}
      />
      <Group justify="flex-end" gap={8}>
        <Button variant="subtle" color="gray" onClick={leave}>
          {t('log_in_other')}
        </Button>
        <Button type="submit" loading={isPending}>
          {t('log_in_again')}
        </Button>
      </Group>
    </form>
  );
}

/** The guard of the routes leads to the log-in page, and back here afterwards. */
function useLeave(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  return () => {
    client.setQueryData<Session>(keys.session, (session) => session && { ...session, user: null });
    sessionOver.get()?.answer(false);
    router.invalidate();
  };
}
