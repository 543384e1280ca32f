import { useTranslation } from 'react-i18next';
import type { Field, RecordDetail } from '~/api/types';
import { GROUPS } from '~/fields/groups';
import { Fact } from './Fact';
import styles from './Facts.module.css';

/** Everything known about the record, each value changed where it stands. The stage has its own strip. */
export function Facts({ record, fields }: { record: RecordDetail; fields: Field[] }) {
  const { t } = useTranslation('fields');
  const { t: records } = useTranslation('records');
  return (
    <section className={styles.facts} aria-label={records('facts')}>
      {GROUPS.map((group) => {
        const own = fields.filter((field) => field.group === group && field.type !== 'stage');
        if (own.length === 0) return null;
        return (
          <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`group_${group}`)}</h2>
            <dl>
              {own.map((field) => (
                <Fact key={field.code} field={field} record={record} />
              ))}
            </dl>
          </section>
        );
      })}
    </section>
  );
}
