import { Button, Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Company } from '~/api/types';
import { currencyName } from '~/i18n/format';
import { useReason } from '~/ui/useReason';
import form from '../FieldForm.module.css';
import { keepRate, useKeep } from './queries';
import { sent, turned, typed } from './worth';

interface Props {
  company: Company;
  /** Empty: a currency is added. */
  code: string;
  close: () => void;
}

export function RateDialog(props: Props) {
  const { t } = useTranslation('company');
  const { t: app } = useTranslation();
  const { code, close } = props;
  return (
    <Modal
      opened
      onClose={close}
      size={440}
      title={code ? t('rate_of', { code }) : t('add')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <RateForm {...props} />
    </Modal>
  );
}

/** The rate is typed whichever way round people say it; the other way follows. */
function RateForm({ company: { currency: own, currencies, rates }, code: known, close }: Props) {
  const { t } = useTranslation('company');
  const { t: app } = useTranslation();
  const reason = useReason();
  const { mutate, isPending, error } = useKeep(close);
  const [code, setCode] = useState(known);
  const [worth, setWorth] = useState(typed(rates.find((one) => one.code === known)?.rate ?? ''));
  const [round, setRound] = useState(turned(worth));
  const wrong = error instanceof Refused ? error.messages : {};
  const there = new Set([own, ...rates.map((one) => one.code)]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(keepRate(code || '–', sent(worth)));
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      {!known && (
        <Select
          data-autofocus
          withAsterisk
          searchable
          label={t('currency')}
          placeholder={t('currency_example')}
          data={currencies
            .filter((one) => !there.has(one))
            .map((one) => ({ value: one, label: `${one} – ${currencyName(one)}` }))}
          value={code || null}
          error={wrong.code}
          onChange={(chosen) => setCode(chosen ?? '')}
        />
      )}
      <TextInput
        data-autofocus={known ? true : undefined}
        withAsterisk
        inputMode="decimal"
        maxLength={40}
        label={t('worth_of', { one: code || '…' })}
        rightSection={own}
        rightSectionWidth={52}
        value={worth}
        error={wrong.rate}
        onChange={({ currentTarget: { value } }) => {
          setWorth(value);
          setRound(turned(value));
        }}
      />
      <TextInput
        inputMode="decimal"
        maxLength={40}
        label={t('worth_of', { one: own })}
        rightSection={code || '…'}
        rightSectionWidth={52}
        value={round}
        onChange={({ currentTarget: { value } }) => {
          setRound(value);
          setWorth(turned(value));
        }}
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
          {t('save')}
        </Button>
      </footer>
    </form>
  );
}
