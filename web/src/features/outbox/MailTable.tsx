import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Id, Mail } from '~/api/types';
import { Ago } from '~/ui/Ago';
import { MailStatusToken } from './MailStatusToken';
import styles from './Outbox.module.css';

export function MailTable({ mails, open }: { mails: Mail[]; open: Id | undefined }) {
  const { t } = useTranslation('outbox');
  return (
    <div className={styles.list}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('subject')}</th>
            <th scope="col">{t('to')}</th>
            <th scope="col">{t('status')}</th>
            <th scope="col">{t('created')}</th>
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <Row key={mail.id} mail={mail} open={mail.id === open} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ mail, open }: { mail: Mail; open: boolean }) {
  return (
    <tr>
      <td>
        <Link
          to="/outbox"
          search={{ mail: mail.id }}
          className={styles.subject}
          aria-current={open ? 'true' : undefined}
        >
          {mail.subject}
        </Link>
      </td>
      <td>{mail.to.join(', ')}</td>
      <td>
        <MailStatusToken status={mail.status} />
      </td>
      <td>
        <Ago at={mail.created} />
      </td>
    </tr>
  );
}
