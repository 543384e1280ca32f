import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Alarm } from '~/api/types';
import styles from './RecordPage.module.css';

export function AlarmNote({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation('records');
  return (
    <p className={styles.alarm} role="status">
      <CircleAlert size={15} aria-hidden="true" />
      <span>
        <b>{t('alarm', { process: alarm.process })}</b> {alarm.reason}{' '}
        <Link to="/runs/$id" params={{ id: alarm.run }}>
          {t('see_run')}
        </Link>
      </span>
    </p>
  );
}
