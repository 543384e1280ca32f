import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Company } from '~/api/types';
import { currencyName, rate as shown } from '~/i18n/format';
import { Table } from '~/ui/Table';
import { Token } from '~/ui/Token';
import styles from './Company.module.css';
import { RateDialog } from './RateDialog';
import { RateMenu } from './RateMenu';

/** The currencies in which there are amounts, and what each is worth. */
export function Rates({ company }: { company: Company }) {
  const { t } = useTranslation('company');
  const { currency: own, rates } = company;
  const [open, setOpen] = useState<string | null>(null);
  const mayChange = company.can.includes('set_up');
  const others = rates.filter(({ code }) => code !== own);
  const heads = [
    { words: t('currency') },
    { words: t('worth') },
    { words: t('turned'), wide: true },
    ...(mayChange ? [{ words: t('more'), narrow: true }] : []),
  ];
  return (
    <section className={styles.rates} aria-label={t('currencies')}>
      <h2>{t('currencies')}</h2>
      <p>{t('currencies_hint', { own })}</p>
      <Table caption={t('currencies')} heads={heads}>
        <tbody>
          <tr>
            <Name code={own} />
            <td>
              <Token>{t('own')}</Token>
            </td>
            <td data-wide />
            {mayChange && <td />}
          </tr>
          {others.map(({ code, rate }) => (
            <tr key={code}>
              <Name code={code} />
              <td>{t('is_worth', { one: code, rate: shown(Number(rate)), other: own })}</td>
              <td data-wide>{t('is_worth', { one: own, rate: shown(1 / Number(rate)), other: code })}</td>
              {mayChange && (
                <td>
                  <RateMenu company={company} code={code} change={() => setOpen(code)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      {mayChange && (
        <div>
          <Button variant="default" leftSection={<Plus size={16} />} onClick={() => setOpen('')}>
            {t('add')}
          </Button>
        </div>
      )}
      {open !== null && <RateDialog company={company} code={open} close={() => setOpen(null)} />}
    </section>
  );
}

function Name({ code }: { code: string }) {
  return (
    <th scope="row" className={styles.name}>
      <b>{code}</b>
      <small>{currencyName(code)}</small>
    </th>
  );
}
