import { useTranslation } from 'react-i18next';
import type { ConversionPlan } from '~/api/types';
import styles from './Convert.module.css';
import type { Target } from './targets';

/** Every value of the lead and where it goes. What nobody decided about is said at once, the rest on demand. */
export function Verdicts({ plan }: { plan: ConversionPlan }) {
  const { t } = useTranslation('convert');
  const lost = plan.verdicts.filter((one) => one.lost);
  return (
    <details className={styles.verdicts} data-lost={lost.length > 0 || undefined}>
      <summary>{t('lost', { count: lost.length })}</summary>
      {lost.length > 0 && <p>{t('lost_stays')}</p>}
      <ul>
        {plan.verdicts.map(({ code, title, shown, goes, lost: left, hindered }) => (
          <li key={code} data-lost={left || undefined}>
            <b>{title}</b>
            <span>{shown}</span>
            <span>
              {Object.keys(goes).length
                ? Object.keys(goes)
                    .map((target) => t(`tile_${target as Target}`))
                    .join(', ')
                : t('stays')}
              {Object.values(hindered).map((why) => ` ${why}`)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
