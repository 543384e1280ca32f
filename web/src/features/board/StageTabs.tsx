import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '~/api/types';
import { StageDot } from '~/ui/StageDot';
import styles from './StageTabs.module.css';

interface Props {
  root: RefObject<HTMLElement | null>;
  stages: readonly Stage[];
}

/** On a phone one column fills the screen: a swipe or a tab leads to the next. */
export function StageTabs({ root, stages }: Props) {
  const { t } = useTranslation('board');
  const [shown, setShown] = useState(0);
  useEffect(() => {
    const board = root.current;
    const look = () => board && setShown(Math.round(board.scrollLeft / Math.max(board.clientWidth, 1)));
    board?.addEventListener('scroll', look, { passive: true });
    return () => board?.removeEventListener('scroll', look);
  }, [root]);
  const go = (code: string) =>
    root.current
      ?.querySelector(`[data-stage="${CSS.escape(code)}"]`)
      ?.scrollIntoView({ inline: 'start', block: 'nearest' });
  return (
    <nav className={styles.tabs} aria-label={t('stages')}>
      {stages.map(({ code, name, color, count }, place) => (
        <button key={code} type="button" aria-current={place === shown || undefined} onClick={() => go(code)}>
          <StageDot color={color} />
          {name}
          <span>{count}</span>
        </button>
      ))}
    </nav>
  );
}
