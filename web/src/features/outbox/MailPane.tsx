import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Id, MailDetail } from '~/api/types';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { MailBody } from './MailBody';
import { MailFacts } from './MailFacts';
import { MailNote } from './MailNote';
import { mailQuery } from './mails';
import styles from './Outbox.module.css';

export function MailPane({ id }: { id: Id }) {
  const { t } = useTranslation('outbox');
  const { data: mail, error, refetch } = useQuery(mailQuery(id));
  return (
    <aside className={styles.pane} aria-label={t('mail')}>
      {mail && <Opened mail={mail} />}
      {!mail && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={4} />)}
    </aside>
  );
}

function Opened({ mail }: { mail: MailDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <header className={styles.head}>
        <h2>{mail.subject}</h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('close')}
          onClick={() => navigate({ to: '/outbox', search: {} })}
        >
          <X size={16} />
        </ActionIcon>
      </header>
      <MailNote mail={mail} />
      <MailFacts mail={mail} />
      <MailBody mail={mail} />
    </>
  );
}
