import { Button } from '@mantine/core';
import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '~/api/queries';
import type { MailDetail } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { MailStatusToken } from './MailStatusToken';
import { canSendAgain, TONES, useSendAgain } from './mails';
import styles from './Outbox.module.css';

/** What became of it, why, and what can be done. */
export function MailNote({ mail }: { mail: MailDetail }) {
  const { t } = useTranslation('outbox');
  const maySend = useCan('outbox.send');
  const reason = useReason();
  const { mutate: send, isPending } = useSendAgain(mail.id);
  const refused = (error: Error) => tellRefused(t('not_sent'), reason(error));
  return (
    <div className={styles.note} data-tone={TONES[mail.status]}>
      <MailStatusToken status={mail.status} />
      <p>
        {t(`why_${mail.status}`, { count: mail.attempts })}
        {mail.error && <code>{mail.error}</code>}
      </p>
      {maySend && canSendAgain(mail.status) && (
        <Button
          size="xs"
          variant="default"
          leftSection={<RotateCw size={13} />}
          loading={isPending}
          onClick={() => send(undefined, { onError: refused })}
        >
          {t('send_again')}
        </Button>
      )}
    </div>
  );
}
