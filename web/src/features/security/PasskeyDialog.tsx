import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passkey } from '~/api/types';
import { gaveUp } from '~/features/auth/passkey';
import { useReason } from '~/ui/useReason';
import styles from './Security.module.css';
import { useSavePasskey } from './useSavePasskey';

interface Props {
  /** Without one, one is made. */
  passkey: Passkey | undefined;
  close: () => void;
  told: (codes: string[]) => void;
}

export function PasskeyDialog({ passkey, close, told }: Props) {
  const { t } = useTranslation('security');
  const { t: app } = useTranslation();
  const reason = useReason();
  const [name, setName] = useState(passkey?.name ?? '');
  const { mutate, isPending, error } = useSavePasskey(passkey, (codes) => {
    close();
    told(codes);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(name);
  };
  return (
    <Modal
      opened
      onClose={close}
      size={400}
      title={passkey ? t('rename', { name: passkey.name }) : t('add_passkey')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label={t('passkey_name')}
          description={passkey ? undefined : t('passkey_name_hint')}
          data-autofocus
          required
          withAsterisk={false}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={error && (gaveUp(error) ? t('gave_up') : reason(error))}
        />
        <Button type="submit" loading={isPending}>
          {t(passkey ? 'save' : 'make_passkey')}
        </Button>
      </form>
    </Modal>
  );
}
