import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SECTIONS } from '~/api/kinds';
import { useOffered } from '~/api/queries';
import type { Kind, Offered } from '~/api/types';
import { SearchField } from '~/features/board/Filters';
import filters from '~/features/board/Filters.module.css';
import { NewRecordButton, NoRecords, NothingFound } from '~/features/records/None';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { RecordLink } from '~/ui/RecordLink';
import styles from './List.module.css';

/** The newest records of a kind, or those that match the search. */
export function ListPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const { q = '' } = useSearch({ from: '/inside/$section' });
  const { data: rows, error, refetch } = useOffered(kind, q);
  return (
    <Page title={t(SECTIONS[kind])} actions={<NewRecordButton kind={kind} />}>
      <div className={filters.filters}>
        <SearchField kind={kind} q={q} />
      </div>
      {!rows && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={6} />)}
      {rows && <Rows kind={kind} rows={rows} q={q} />}
    </Page>
  );
}

function Rows({ kind, rows, q }: { kind: Kind; rows: Offered[]; q: string }) {
  const { t } = useTranslation();
  if (rows.length === 0) return q ? <NothingFound q={q} /> : <NoRecords kind={kind} mayAdd />;
  return (
    <ul className={styles.list} aria-label={t(SECTIONS[kind])}>
      {rows.map(({ id, title, detail }) => (
        <li key={id}>
          <RecordLink kind={kind} id={id}>
            {title}
          </RecordLink>
          <span>{detail}</span>
        </li>
      ))}
    </ul>
  );
}
