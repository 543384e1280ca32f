import { useTranslation } from 'react-i18next';
import blockStyles from '../blocks/Block.module.css';
import { ValueWords } from '../blocks/ValueWords';
import { useLexicon } from '../lexicon';
import type { Field } from '../wire';
import { isBlank } from '../words';
import styles from './RunView.module.css';
import { asValue } from './values';

/** Old and new value of every field that a step set. */
export function ChangeReport({ set }: { set: Record<string, [unknown, unknown]> }) {
  const { t } = useTranslation('process');
  const { field } = useLexicon();
  return Object.entries(set).map(([code, [before, after]]) => (
    <div key={code} className={styles.change}>
      <span>{`${field(code)?.title ?? code}:`}</span>
      {isBlank(before) ? (
        <span>{t('nothing')}</span>
      ) : (
        <del>
          <Shown value={before} field={field(code)} />
        </del>
      )}
      <span className={blockStyles.arrow} aria-hidden="true" />
      <Shown value={after} field={field(code)} />
    </div>
  ));
}

function Shown({ value, field }: { value: unknown; field: Field | undefined }) {
  const { t } = useTranslation('process');
  if (isBlank(value)) return <em>{t('nothing')}</em>;
  return (
    <span className={styles.value}>
      <ValueWords value={asValue(value, field)} field={field} />
    </span>
  );
}
