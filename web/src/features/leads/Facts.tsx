import { useTranslation } from 'react-i18next';
import type { Field, RecordDetail } from '~/api/types';
import { GROUPS } from '~/fields/groups';
import { Fact } from './Fact';
import styles from './Facts.module.css';

/** Everything known about the lead, each value changed where it stands. The stage has its own strip. */
export function Facts({ lead, fields }: { lead: RecordDetail; fields: Field[] }) {
  const { t } = useTranslation('fields');
  const { t: leads } = useTranslation('leads');
  return (
    <section className={styles.facts} aria-label={leads('facts')}>
      {GROUPS.map((group) => {
        const own = fields.filter((field) => field.group === group && field.type !== 'stage');
        if (own.length === 0) return null;
        return (
          <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`group_${group}`)}</h2>
            <dl>
              {own.map((field) => (
                <Fact key={field.code} field={field} lead={lead} />
              ))}
            </dl>
          </section>
        );
      })}
    </section>
  );
}
