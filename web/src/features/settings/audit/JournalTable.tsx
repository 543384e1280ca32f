import { useTranslation } from 'react-i18next';
import type { JournalLine } from '~/api/types';
import { dateTime } from '~/i18n/format';
import { Table } from '~/ui/Table';
import styles from './Audit.module.css';

export function JournalTable({ lines }: { lines: readonly JournalLine[] }) {
  const { t } = useTranslation('rights');
  const heads = [
    { words: t('when') },
    { words: t('who') },
    { words: t('what_happened') },
    { words: t('about') },
    { words: t('detail'), wide: true },
  ];
  return (
    <Table className={styles.table} caption={t('journal')} heads={heads}>
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
    </Table>
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
