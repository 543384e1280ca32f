import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { CircleHelp, OctagonAlert } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '~/api/errors';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { Page, PageControls } from '~/ui/Page';
import styles from './ErrorPage.module.css';

/** When a page broke, or not even the shell could be drawn. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Around title={t('error_crash_title')}>
      {error instanceof ApiError ? (
        <Failed error={error} retry={() => router.invalidate()} />
      ) : (
        <EmptyState icon={OctagonAlert} title={t('error_crash_title')} text={t('error_crash')}>
          <Button size="xs" onClick={() => location.reload()}>
            {t('reload')}
          </Button>
        </EmptyState>
      )}
    </Around>
  );
}

/** An address that names nothing. */
export function MissingPage() {
  const { t } = useTranslation();
  return (
    <Around title={t('missing')}>
      <EmptyState icon={CircleHelp} title={t('missing_title')} text={t('missing_text')}>
        <Link to="/$section" params={{ section: 'leads' }}>
          {t('missing_action')}
        </Link>
      </EmptyState>
    </Around>
  );
}

/** Inside the shell its bar stays, so that one can go on from here. */
function Around({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const inside = useContext(PageControls) !== null;
  if (inside) return <Page title={title}>{children}</Page>;
  return (
    <main className={styles.page}>
      <h1 className="unseen">{t('product')}</h1>
      {children}
    </main>
  );
}
