import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Field, TimelineEntry, Values } from '~/api/types';
import { isEmpty } from '~/fields/part';
import { FieldDisplay } from '~/fields/registry';
import styles from './Timeline.module.css';

interface Props {
  diff: TimelineEntry['diff'];
  fields: Field[];
  values: Values;
  /** Of something new there is no old value to show. */
  fresh: boolean;
}

export function Diff({ diff, fields, values, fresh }: Props) {
  const { t } = useTranslation('records');
  const known = fields.filter((field) => field.code in diff);
  return (
    <dl className={styles.diff}>
      {known.map((field) => {
        const [old, now] = diff[field.code] ?? [null, null];
        return (
          <div key={field.code}>
            <dt>{field.title}</dt>
            <dd>
              {!fresh && (
                <>
                  <span className={styles.old}>
                    {isEmpty(old) ? t('nothing') : <FieldDisplay field={field} value={old} values={values} />}
                  </span>
                  <ArrowRight size={12} role="img" aria-label={t('became')} />
                </>
              )}
              <span>
                {isEmpty(now) ? t('nothing') : <FieldDisplay field={field} value={now} values={values} />}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
