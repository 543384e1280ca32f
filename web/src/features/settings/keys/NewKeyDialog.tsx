import { Button, Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Keys, KeyWish } from '~/api/types';
import { useReason } from '~/ui/useReason';
import form from '../FieldForm.module.css';
import { ScopeChoice, WayChoice } from './ScopeChoice';
import { Secret } from './Secret';
import { useNewKey } from './useKeys';

const DAYS = [30, 90, 365];

interface Props {
  known: Keys;
  close: () => void;
}

export function NewKeyDialog({ known, close }: Props) {
  const { t } = useTranslation('keys');
  const { t: app } = useTranslation();
  const making = useNewKey();
  return (
    <Modal
      opened
      onClose={close}
      size={560}
      closeOnClickOutside={!making.data}
      title={making.data ? t('secret_title') : t('add')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {making.data ? (
        <Secret secret={making.data.secret} close={close} />
      ) : (
        <KeyForm known={known} close={close} making={making} />
      )}
    </Modal>
  );
}

function KeyForm({ known, close, making }: Props & { making: ReturnType<typeof useNewKey> }) {
  const { t } = useTranslation('keys');
  const { t: app } = useTranslation();
  const reason = useReason();
  const [wish, setWish] = useState<KeyWish>({ way: 'api', title: '', scopes: [], days: 90 });
  const set = (change: Partial<KeyWish>) => setWish({ ...wish, ...change });
  const { mutate, isPending, error } = making;
  const wrong = error instanceof Refused ? error.messages : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(wish);
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <WayChoice way={wish.way} choose={(way) => set({ way, scopes: way === 'rest' ? ['crm'] : [] })} />
      <TextInput
        data-autofocus
        withAsterisk
        label={t('title')}
        description={t('title_hint')}
        maxLength={200}
        value={wish.title}
        error={wrong.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <ScopeChoice wish={wish} known={known} set={(scopes) => set({ scopes })} wrong={wrong.scopes} />
      <Select
        label={t('expires')}
        data={[
          ...DAYS.map((days) => ({ value: String(days), label: t('days', { count: days }) })),
          { value: '', label: t('never') },
        ]}
        allowDeselect={false}
        value={String(wish.days ?? '')}
        onChange={(days) => set({ days: days ? Number(days) : null })}
      />
      {error && !(error instanceof Refused) && (
        <p className={form.error} role="alert">
          {reason(error)}
        </p>
      )}
      <footer>
        <Button variant="default" onClick={close}>
          {app('cancel')}
        </Button>
        <Button type="submit" loading={isPending}>
          {t('make')}
        </Button>
      </footer>
    </form>
  );
}
