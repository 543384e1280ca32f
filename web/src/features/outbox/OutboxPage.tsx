import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { MailCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/ui/EmptyState';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { MailPane } from './MailPane';
import { MailTable } from './MailTable';
import { outboxQuery } from './mails';
import styles from './Outbox.module.css';

export function OutboxPage() {
  const { t } = useTranslation('outbox');
  const { mail: open } = useSearch({ from: '/inside/outbox' });
  const { data: mails, error, refetch } = useQuery(outboxQuery);
  return (
    <Page title={t('title')}>
      {!mails && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows />)}
      {mails?.length === 0 && <EmptyState icon={MailCheck} title={t('empty_title')} text={t('empty_text')} />}
      {mails && mails.length > 0 && (
        <div className={styles.split} data-open={open !== undefined || undefined}>
          <MailTable mails={mails} open={open} />
          {open !== undefined && <MailPane key={open} id={open} />}
        </div>
      )}
    </Page>
  );
}
