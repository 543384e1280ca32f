import { useTranslation } from 'react-i18next';
import type { Import } from '~/api/types';
import { number } from '~/i18n/format';
import styles from './Import.module.css';

/** How many became, or would become, what. */
export function Counts({ work }: { work: Import }) {
  const { t } = useTranslation('imports');
  if (work.problem) return <p role="alert">{work.problem}</p>;
  const figures = work.undoes
    ? ([
        ['removed', work.made],
        ['staying', work.done - work.made],
      ] as const)
    : ([
        [work.trial ? 'would_be_made' : 'made', work.made],
        ['duplicates', work.duplicates],
        ['refused', work.refused],
      ] as const);
  return (
    <dl className={styles.counts}>
      {figures.map(([name, count]) => (
        <div key={name} data-bad={(name === 'refused' && count > 0) || undefined}>
          <dt>{t(name)}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
