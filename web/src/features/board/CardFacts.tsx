import type { Field, Values } from '~/api/types';
import { isEmpty } from '~/fields/part';
import { FieldDisplay } from '~/fields/registry';
import styles from './BoardCard.module.css';

/** The chosen fields, as the list draws them; an empty one takes no room. */
export function CardFacts({ fields, values }: { fields: readonly Field[]; values: Values }) {
  const filled = fields.filter(({ code }) => !isEmpty(values[code] ?? null));
  if (filled.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {filled.map((field) => (
        <div key={field.code}>
          <dt>{field.title}</dt>
          <dd>
            <FieldDisplay field={field} value={values[field.code] ?? null} values={values} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
