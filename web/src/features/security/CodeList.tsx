import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import styles from './Security.module.css';

/** The recovery codes, to be read and taken along. */
export function CodeList({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('security');
  const { company, user } = useSession();
  const text = [`${company}, ${user?.email}`, '', ...codes, ''].join('\n');
  return (
    <>
      <p>{t('codes_hint')}</p>
      <ul className={styles.codes} aria-label={t('codes')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button
        component="a"
        variant="default"
        leftSection={<Download size={15} aria-hidden="true" />}
        href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        download="recovery-codes.txt"
      >
        {t('download_codes')}
      </Button>
    </>
  );
}
