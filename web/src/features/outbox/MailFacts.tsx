import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailDetail } from '~/api/types';
import { dateTime } from '~/i18n/format';
import { RecordLink } from '~/ui/RecordLink';
import styles from './Outbox.module.css';

export function MailFacts({ mail }: { mail: MailDetail }) {
  const { t } = useTranslation('outbox');
  const { record, run } = mail;
  return (
    <dl className={styles.facts}>
      <Line title={t('from')}>{mail.from}</Line>
      <Line title={t('to')}>{mail.to.join(', ')}</Line>
      <Line title={t('created')}>{dateTime(mail.created)}</Line>
      {mail.sent && <Line title={t('sent')}>{dateTime(mail.sent)}</Line>}
      {record && (
        <Line title={t('about')}>
          <RecordLink kind={record.kind} id={record.id}>
            {record.title || t(record.kind, { id: record.id })}
          </RecordLink>
        </Line>
      )}
      {run !== null && (
        <Line title={t('run')}>
          <Link to="/runs/$id" params={{ id: run }}>
            {t('see_path')}
          </Link>
        </Line>
      )}
    </dl>
  );
}

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
