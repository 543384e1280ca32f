import { Link } from '@tanstack/react-router';
import { Circle, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FirstSteps } from '~/api/types';
import styles from './FirstSteps.module.css';

type Step = FirstSteps['steps'][number];

const PLACES: Record<Step['code'], string> = {
  lead: '/leads?new=',
  move: '/leads',
  process: '/processes/lead',
  field: '/settings/fields/lead',
};

export function StepLink({ step: { code, done }, form }: { step: Step; form: string | null }) {
  const { t } = useTranslation('first');
  const Icon = done ? CircleCheck : Circle;
  return (
    <li className={styles.step} data-done={done || undefined}>
      <Icon size={15} aria-hidden="true" />
      <Link to={PLACES[code]}>
        {t(code)}
        {done && <span className="unseen">{t('done')}</span>}
      </Link>
      {code === 'lead' && form && !done && (
        <a className={styles.form} href={form} target="_blank" rel="noreferrer">
          {t('form')}
        </a>
      )}
    </li>
  );
}
