import { Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from '../blocks/Block.module.css';
import { SIZE } from '../drawing/measure';
import { useShownRun } from './context';

export function RunStart() {
  const { t } = useTranslation('process');
  const { run } = useShownRun();
  return (
    <div className={styles.start} style={{ width: SIZE.start.w, height: SIZE.start.h }}>
      <span className={styles.bolt} data-tone="green" aria-hidden="true">
        <Zap size={15} />
      </span>
      <div className={styles.text}>
        <b>{t('start')}</b>
        <small>{run.record.title}</small>
      </div>
    </div>
  );
}
