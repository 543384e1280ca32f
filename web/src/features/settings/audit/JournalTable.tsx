import { useTranslation } from 'react-i18next';
import type { JournalLine } from '~/api/types';
import { dateTime } from '~/i18n/format';
import fields from '../Fields.module.css';
import styles from './Audit.module.css';

export function JournalTable({ lines }: { lines: readonly JournalLine[] }) {
  const { t } = useTranslation('rights');
  return (
    <table className={`${fields.table} ${styles.table}`}>
      <caption className="unseen">{t('journal')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('what_happened')}</th>
          <th scope="col">{t('about')}</th>
          <th scope="col" data-wide>
            {t('detail')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className={styles.when}>{dateTime(line.at)}</td>
            <td>{line.who || '–'}</td>
            <td>{line.title}</td>
            <td className={styles.about}>{line.about}</td>
            <td data-wide>
              <Detail detail={line.detail} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a program reads is told to people as it is, one line each. */
function Detail({ detail }: { detail: JournalLine['detail'] }) {
  const told = Object.entries(detail).filter(([, value]) => value !== null && value !== '');
  return (
    <ul className={styles.detail}>
      {told.map(([name, value]) => (
        <li key={name}>
          <code>{`${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`}</code>
        </li>
      ))}
    </ul>
  );
}
