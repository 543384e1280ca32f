import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../blocks/Block.module.css';
import { SIZE } from '../drawing/measure';
import type { BoxProps } from '../drawing/nodes';
import type { Branch } from '../model';
import { useShownRun } from './context';
import runStyles from './RunBlock.module.css';
import { useBranchStory } from './useBranchStory';

export const RunBranch = memo(({ data: { box } }: BoxProps) =>
  box.branch ? <Pill branch={box.branch} index={box.index ?? 0} /> : null,
);

/** A branch with the value it saw, and whether that was enough. */
function Pill({ branch, index }: { branch: Branch; index: number }) {
  const { t } = useTranslation('process');
  const { path } = useShownRun();
  const { words, outcome } = useBranchStory(branch);
  return (
    <div
      className={`${styles.branch} ${runStyles.branch}`}
      style={{ width: SIZE.branch.w, height: SIZE.branch.h }}
      data-step={branch.id}
      data-taken={path.taken(branch.id)}
      title={t('story', { words, outcome })}
    >
      <span className={styles.number} aria-hidden="true">
        {index + 1}
      </span>
      <div className={styles.text}>
        <b>{branch.title}</b>
        <small>{outcome}</small>
      </div>
    </div>
  );
}
