import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFields } from '~/api/queries';
import type { Kind } from '~/api/types';
import { currencyName } from '~/i18n/format';

const BESIDE = 'CURRENCY_ID';

interface Props {
  kind: Kind;
  currency: string;
  /** The one that it has now; nothing for a field that is added. */
  before: string | undefined;
  error: string | undefined;
  choose: (currency: string) => void;
}

/** In which currency the amounts of a field are: each record's, or always the same. */
export function CurrencyChoice({ kind, currency, before, error, choose }: Props) {
  const { t } = useTranslation('settings');
  const isBeside = useFields(kind).some(({ code }) => code === BESIDE);
  const known = useFields('lead').find(({ code }) => code === BESIDE)?.choices ?? [];
  const codes = new Set([...known.map(({ value }) => value), ...(currency ? [currency] : [])]);
  return (
    <Select
      label={t('currency_of')}
      description={before === undefined || before === currency ? undefined : t('currency_hint')}
      data={[
        { value: '', label: t(isBeside ? 'currency_record' : 'currency_company') },
        ...[...codes].map((code) => ({ value: code, label: `${code} – ${currencyName(code)}` })),
      ]}
      value={currency}
      error={error}
      allowDeselect={false}
      onChange={(code) => choose(code ?? '')}
    />
  );
}
