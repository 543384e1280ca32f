import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyLine } from '~/api/types';
import { date } from '~/i18n/format';
import { Ago } from '~/ui/Ago';
import { Ask } from '~/ui/Ask';
import { Table } from '~/ui/Table';
import styles from './Keys.module.css';
import { useRevoke } from './useKeys';

export function KeyTable({ keys, everybody }: { keys: readonly KeyLine[]; everybody: boolean }) {
  const { t } = useTranslation('keys');
  const heads = [
    { words: t('title') },
    ...(everybody ? [{ words: t('owner'), wide: true }] : []),
    { words: t('scopes'), wide: true },
    { words: t('used') },
    { words: t('expires'), wide: true },
    { words: t('revoke'), narrow: true },
  ];
  return (
    <Table caption={t('keys')} heads={heads}>
      <tbody>
        {keys.map((one) => (
          <Row key={one.id} one={one} everybody={everybody} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ one, everybody }: { one: KeyLine; everybody: boolean }) {
  const { t } = useTranslation('keys');
  return (
    <tr data-over={one.expired || undefined}>
      <td className={styles.title}>
        <b>{one.title || '–'}</b>
        <small>{t(`way_${one.way}`)}</small>
        {everybody && <small className={styles.owner}>{one.owner}</small>}
      </td>
      {everybody && <td data-wide>{one.owner}</td>}
      <td data-wide className={styles.scopes}>
        {one.scopes.map((scope) => (
          <code key={scope}>{scope === '*' ? t('everything') : scope}</code>
        ))}
      </td>
      <td>{one.used ? <Ago at={one.used} /> : t('never')}</td>
      <td data-wide>
        {one.expired && t('expired')} {one.expires ? date(one.expires) : t('never')}
      </td>
      <td>
        <Revoke one={one} />
      </td>
    </tr>
  );
}

/** A key cannot be brought back, so it is asked first. */
function Revoke({ one }: { one: KeyLine }) {
  const { t } = useTranslation('keys');
  const { t: app } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useRevoke();
  if (!asking) {
    return (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('revoke_one', { title: one.title })}
        onClick={() => setAsking(true)}
      >
        {t('revoke')}
      </Button>
    );
  }
  return (
    <Ask question={t('revoke_sure')} keep={() => setAsking(false)}>
      <p>{t('revoke_sure')}</p>
      <Button size="compact-sm" color="red" loading={isPending} onClick={() => mutate(one)}>
        {t('revoke')}
      </Button>
      <Button size="compact-sm" variant="default" autoFocus onClick={() => setAsking(false)}>
        {app('cancel')}
      </Button>
    </Ask>
  );
}
