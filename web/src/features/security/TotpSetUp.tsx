import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { FactorAdded, TotpOffer } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { useReason } from '~/ui/useReason';
import styles from './Security.module.css';

/** A picture to be scanned by the app, the same as text, and a code that shows that it has worked. */
export function TotpSetUp({ done }: { done: (codes: string[]) => void }) {
  const { data, error, refetch } = useQuery({
    queryKey: keys.totpOffer,
    queryFn: () => api.post<TotpOffer>('/security/totp'),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />;
  return <Form offer={data} done={done} />;
}

function Form({ offer, done }: { offer: TotpOffer; done: (codes: string[]) => void }) {
  const { t } = useTranslation('security');
  const reason = useReason();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.put<FactorAdded>('/security/totp', { code: code.trim() }),
    onSuccess: ({ codes, security }) => {
      client.setQueryData(keys.security, security);
      done(codes);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t('scan')}</p>
      <img
        className={styles.qr}
        alt={t('qr')}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(offer.svg)}`}
      />
      <details className={styles.secret}>
        <summary>{t('by_hand')}</summary>
        <code>{offer.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </details>
      <TextInput
        label={t('code_of_app')}
        autoComplete="one-time-code"
        inputMode="numeric"
        data-autofocus
        required
        withAsterisk={false}
        maxLength={20}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={error && reason(error)}
      />
      <Button type="submit" loading={isPending}>
        {t('switch_on')}
      </Button>
    </form>
  );
}
