import { Flag, Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SIZE } from '../drawing/measure';
import type { Autorun } from '../wire';
import styles from './Block.module.css';

function whenKey({ create, change }: Autorun) {
  if (create && change) return 'start_both';
  if (create) return 'start_create';
  return change ? 'start_change' : 'start_hand';
}

/** Where a process begins: what starts it. */
export function StartFace({ autorun }: { autorun: Autorun }) {
  const { t } = useTranslation('process');
  return (
    <>
      <span className={styles.bolt} data-tone="green" aria-hidden="true">
        <Zap size={15} />
      </span>
      <div className={styles.text}>
        <b>{t('start')}</b>
        <small>{t(whenKey(autorun))}</small>
      </div>
    </>
  );
}

export function EndBox() {
  const { t } = useTranslation('process');
  return (
    <div className={styles.end} style={{ width: SIZE.end.w, height: SIZE.end.h }}>
      <Flag size={13} aria-hidden="true" />
      {t('end')}
    </div>
  );
}

/** Where branches meet again. */
export const JoinBox = () => <span className={styles.join} />;
