import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '~/api/queries';
import type { Run } from '../wire';
import { useShownRun } from './context';
import type { MailEntry } from './path';
import styles from './RunView.module.css';

type RunMail = Run['mails'][number];

/** Whom a step wrote to, and what became of the letter. */
export function MailReport({ entry }: { entry: MailEntry }) {
  const { t } = useTranslation('process');
  const mails = useShownRun().run.mails.filter(({ block }) => block === entry.block);
  return (
    <div>
      <p>{t('mailed_to', { to: entry.mail.to.join(', ') })}</p>
      <p className={styles.muted}>{entry.mail.subject}</p>
      {mails.map((mail) => (
        <MailState key={mail.id} mail={mail} />
      ))}
    </div>
  );
}

function MailState({ mail }: { mail: RunMail }) {
  const { t } = useTranslation('process');
  const seesOutbox = useCan('outbox.read');
  const state = t(`mail_${mail.status}`);
  if (!seesOutbox) return <p>{state}</p>;
  return (
    <Link to="/outbox" search={{ mail: mail.id }}>
      {t('mail_in_outbox', { state })}
    </Link>
  );
}
