import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { useReason } from '~/ui/useReason';
import type { Kind, Process } from '../wire';
import styles from './Dialog.module.css';

interface Props {
  kind: Kind;
  opened: boolean;
  onClose: () => void;
}

/** Asks the name, then opens the designer. */
export function AddDialog({ kind, opened, onClose }: Props) {
  const { t } = useTranslation('process');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={480}
      title={t('add_process')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <AddForm kind={kind} onClose={onClose} />
    </Modal>
  );
}

function AddForm({ kind, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('process');
  const reason = useReason();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const add = useAdd(kind);
  const missing = asked && !name.trim() ? t('name_missing') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() && !add.isPending) add.mutate(name.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextInput
        data-autofocus
        label={t('name')}
        placeholder={t('name_hint')}
        maxLength={200}
        value={name}
        error={missing ?? (add.error && reason(add.error))}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <footer>
        <Button variant="default" size="sm" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" size="sm" loading={add.isPending}>
          {t('add_and_draw')}
        </Button>
      </footer>
    </form>
  );
}

function useAdd(kind: Kind) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (name: string) => api.post<Process>('/processes', { kind, name }),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: keys.processes(kind) });
      return navigate({ to: '/processes/$kind/$id', params: { kind, id } });
    },
  });
}
