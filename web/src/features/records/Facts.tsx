import { useTranslation } from 'react-i18next';
import type { Field, RecordDetail } from '~/api/types';
import { groupsOf } from '~/fields/groups';
import { Fact } from './Fact';
import styles from './Facts.module.css';

/** Everything known about the record, each value changed where it stands. The stage has its own strip. */
export function Facts({ record, fields }: { record: RecordDetail; fields: Field[] }) {
  const { t } = useTranslation('records');
  return (
    <section className={styles.facts} aria-label={t('facts')}>
      {groupsOf(fields.filter(({ type }) => type !== 'stage')).map(({ code, title, fields: own }) => (
        <section key={code} className={styles.group} aria-labelledby={`group-${code}`}>
          <h2 id={`group-${code}`}>{title}</h2>
          <dl>
            {own.map((field) => (
              <Fact key={field.code} field={field} record={record} />
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
