import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { CircleHelp, OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '~/api/errors';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import styles from './ErrorPage.module.css';

/** When not even the shell could be drawn, or a page broke. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <main className={styles.page}>
      <h1 className="unseen">{t('product')}</h1>
      {error instanceof ApiError ? (
        <Failed error={error} retry={() => router.invalidate()} />
      ) : (
        <EmptyState icon={OctagonAlert} title={t('error_crash_title')} text={t('error_crash')}>
          <Button size="xs" onClick={() => location.reload()}>
            {t('reload')}
          </Button>
        </EmptyState>
      )}
    </main>
  );
}

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <main className={styles.page}>
      <h1 className="unseen">{t('product')}</h1>
      <EmptyState icon={CircleHelp} title={t('missing_title')} text={t('missing_text')}>
        <Link to="/$section" params={{ section: 'leads' }}>
          {t('missing_action')}
        </Link>
      </EmptyState>
    </main>
  );
}
