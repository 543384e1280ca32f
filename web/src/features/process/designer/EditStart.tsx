import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../blocks/Block.module.css';
import { StartFace } from '../blocks/ends';
import { SIZE } from '../drawing/measure';
import { START } from '../tree/navigate';
import { useProcess } from './context';
import { useStop } from './useStop';

export function EditStart() {
  const { t } = useTranslation('process');
  const ref = useRef<HTMLDivElement>(null);
  const { autorun } = useProcess();
  return (
    <div
      ref={ref}
      className={`${styles.start} nopan`}
      style={{ width: SIZE.start.w, height: SIZE.start.h }}
      {...useStop(ref, START, { role: undefined, label: t('start') })}
    >
      <StartFace autorun={autorun} />
    </div>
  );
}
