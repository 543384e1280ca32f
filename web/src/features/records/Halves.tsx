import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Halves.module.css';

const HALVES = ['facts', 'timeline'] as const;
export type Half = (typeof HALVES)[number];

interface Props extends Record<Half, ReactNode> {
  /** The one that stands alone where there is no room for both. */
  shown: Half;
  show: (half: Half) => void;
}

/** What is known and what happened: side by side, and on a phone one at a time. */
export function Halves({ shown, show, ...halves }: Props) {
  const { t } = useTranslation('records');
  return (
    <div className={styles.halves}>
      <SegmentedControl
        className={styles.switch}
        fullWidth
        aria-label={t('half')}
        value={shown}
        onChange={(name) => show(HALVES.find((half) => half === name) ?? 'facts')}
        data={HALVES.map((value) => ({ value, label: t(value) }))}
      />
      {HALVES.map((half) => (
        <div key={half} className={styles.half} data-shown={half === shown || undefined}>
          {halves[half]}
        </div>
      ))}
    </div>
  );
}
