import { useTranslation } from 'react-i18next';
import { isKind } from '~/api/kinds';
import type { Import } from '~/api/types';
import { RecordLink } from '~/ui/RecordLink';
import { Table } from '~/ui/Table';
import styles from './Import.module.css';

/** The rows that were not made, and why. */
export function Told({ work }: { work: Import }) {
  const { t } = useTranslation('imports');
  if (work.told.length === 0) return null;
  const all = work.undoes ? work.done - work.made : work.refused + work.duplicates;
  const title = t(work.undoes ? 'what_stays' : 'not_made');
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      <Table caption={title} heads={[{ words: t('row') }, { words: t('outcome') }, { words: t('why') }]}>
        <tbody>
          {work.told.map((row) => (
            <tr key={row.row}>
              <td>{row.row}</td>
              <td data-verdict={row.verdict}>{t(`is_${row.verdict}`)}</td>
              <td>
                <Why row={row} kind={work.kind} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {all > work.told.length && (
        <p className={styles.hint}>{t('more', { count: all - work.told.length })}</p>
      )}
    </section>
  );
}

function Why({ row, kind }: { row: Import['told'][number]; kind: string }) {
  const { t } = useTranslation('imports');
  const there = row.record !== null && isKind(kind) && (
    <RecordLink kind={kind} id={row.record}>
      {row.title || `#${row.record}`}
    </RecordLink>
  );
  if (row.verdict !== 'duplicate')
    return (
      <>
        {there} {row.why}
      </>
    );
  return there || <>{row.title || t('like_unseen')}</>;
}
