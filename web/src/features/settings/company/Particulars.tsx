import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Company } from '~/api/types';
import { countryName } from '~/i18n/format';
import { useReason } from '~/ui/useReason';
import form from '../FieldForm.module.css';
import styles from './Company.module.css';
import { change, useKeep } from './queries';

type Wish = Pick<Company, 'name' | 'country' | 'language'>;

/** Name, country and language; whoever may not set up the company reads them. */
export function Particulars({ company }: { company: Company }) {
  const { t } = useTranslation('company');
  const reason = useReason();
  const { name, country, language } = company;
  const [wish, setWish] = useState<Wish>({ name, country, language });
  const { mutate, isPending, error } = useKeep();
  const wrong = error instanceof Refused ? error.messages : {};
  const set = (more: Partial<Wish>) => setWish({ ...wish, ...more });
  const fixed = !company.can.includes('set_up');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(change(wish));
  };
  return (
    <form className={`${form.form} ${styles.particulars}`} onSubmit={submit} noValidate>
      <TextInput
        label={t('name')}
        description={t('name_hint')}
        withAsterisk
        maxLength={200}
        disabled={fixed}
        value={wish.name}
        error={wrong.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Select
        label={t('country')}
        description={t('country_hint')}
        searchable
        allowDeselect={false}
        disabled={fixed}
        data={byName(company.countries)}
        value={wish.country}
        error={wrong.country}
        onChange={(code) => code && set({ country: code })}
      />
      <Select
        label={t('language')}
        description={t('language_hint')}
        allowDeselect={false}
        disabled={fixed}
        data={company.languages.map((code) => ({ value: code, label: t(`language_${code as 'en' | 'vi'}`) }))}
        value={wish.language}
        error={wrong.language}
        onChange={(code) => code && set({ language: code })}
      />
      {error && !(error instanceof Refused) && (
        <p className={form.error} role="alert">
          {reason(error)}
        </p>
      )}
      {!fixed && (
        <div>
          <Button type="submit" loading={isPending}>
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  );
}

function byName(codes: readonly string[]) {
  const named = codes.map((code) => ({ value: code, label: countryName(code) }));
  return named.sort((one, other) => one.label.localeCompare(other.label));
}
