import { useTranslation } from 'react-i18next';
import type { FillableField, Import } from '~/api/types';
import { Table } from '~/ui/Table';
import styles from './Import.module.css';

interface Props {
  work: Import;
  fields: readonly FillableField[];
  /** The codes of the fields, as the columns stand. */
  codes: readonly string[];
}

/** The first rows as they would come out; what is wrong stands in its cell. */
export function Preview({ work, fields, codes }: Props) {
  const { t } = useTranslation('imports');
  const titles = new Map(fields.map(({ code, title }) => [code, title]));
  return (
    <div className={styles.part}>
      <h2>{t('preview')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keyboard */}
      <section className={styles.scrolled} tabIndex={0} aria-label={t('preview')}>
        <Table
          caption={t('preview')}
          heads={[
            { words: t('row') },
            { words: t('outcome') },
            ...codes.map((code) => ({ words: titles.get(code) ?? code })),
          ]}
        >
          <tbody>
            {work.preview.map(({ row, verdict, values, problems }) => (
              <tr key={row}>
                <td>{row}</td>
                <td data-verdict={verdict}>{t(`is_${verdict}`)}</td>
                {codes.map((code) => (
                  <td key={code} data-verdict={problems[code] && 'refused'}>
                    {values[code]} {problems[code] && <small>{problems[code]}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
    </div>
  );
}
