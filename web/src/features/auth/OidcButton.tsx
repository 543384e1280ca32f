import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import styles from './LoginPage.module.css';

/** Where the company has a provider: the way to it, and why it did not let somebody in. */
export function OidcButton() {
  const { t } = useTranslation('auth');
  const { oidc } = useSession();
  const { next = '/', failed } = useSearch({ from: '/login' });
  if (!oidc) return null;
  return (
    <>
      {failed && (
        <p className={styles.error} role="alert">
          {t(failed === 'oidc_unknown' ? 'oidc_unknown' : 'oidc_failed', { name: oidc })}
        </p>
      )}
      <Button
        component="a"
        variant="default"
        fullWidth
        href={`/oidc/company/login/?next=${encodeURIComponent(next)}`}
      >
        {t('log_in_by', { name: oidc })}
      </Button>
    </>
  );
}
