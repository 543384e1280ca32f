import { Button } from '@mantine/core';
import { CircleAlert, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ApiError, Denied as DeniedError, NotFound, Unreachable } from '~/api/errors';
import { Denied } from './Denied';
import { EmptyState } from './EmptyState';
import styles from './Failed.module.css';

interface Props {
  error: Error;
  retry: () => void;
}

/** Whatever kept a page from loading, with the one thing to do about it. */
export function Failed({ error, retry }: Props) {
  const { t } = useTranslation();
  if (error instanceof DeniedError) return <Denied error={error} />;
  if (error instanceof NotFound) {
    return <EmptyState icon={CircleHelp} title={t('missing_title')} text={t('missing_text')} />;
  }
  const text = error instanceof Unreachable ? t('error_offline') : t('error_server');
  const id = error instanceof ApiError ? error.requestId : null;
  return (
    <div role="alert" className={styles.failed}>
      <EmptyState icon={CircleAlert} title={t('error_title')} text={text}>
        <Button size="xs" variant="default" onClick={retry}>
          {t('retry')}
        </Button>
        {id && <code>{t('error_request', { id })}</code>}
      </EmptyState>
    </div>
  );
}
