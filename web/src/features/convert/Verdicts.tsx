import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConversionPlan } from '~/api/types';
import styles from './Convert.module.css';
import type { Target } from './targets';

type Verdict = ConversionPlan['verdicts'][number];

/** What would be left behind, by name; every value of the lead and where it goes on demand. */
export function Verdicts({ plan }: { plan: Pick<ConversionPlan, 'verdicts'> }) {
  const { t } = useTranslation('convert');
  const lost = plan.verdicts.filter((one) => one.lost);
  const rest = plan.verdicts.filter((one) => !one.lost);
  const Icon = lost.length ? TriangleAlert : CircleCheck;
  return (
    <section className={styles.verdicts} aria-label={t('verdicts')}>
      <p data-lost={lost.length > 0}>
        <Icon size={15} aria-hidden="true" />
        <span>
          <b>{t('lost', { count: lost.length })}</b>
          {lost.length > 0 && <span>{lost.map(({ title }) => title).join(', ')}</span>}
          {lost.length > 0 && <span>{t('lost_stays')}</span>}
        </span>
      </p>
      <details>
        <summary>{t('every_value')}</summary>
        <ul>
          {[...lost, ...rest].map((verdict) => (
            <Line key={verdict.code} {...verdict} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Line({ title, shown, goes, lost, hindered }: Verdict) {
  const { t } = useTranslation('convert');
  const places = Object.keys(goes).map((target) => t(`tile_${target as Target}`));
  return (
    <li data-lost={lost}>
      <b>{title}</b>
      <span>{shown}</span>
      <span>
        {places.length ? places.join(', ') : t('stays')}
        {Object.values(hindered).map((why) => ` ${why}`)}
      </span>
    </li>
  );
}
