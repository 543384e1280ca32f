import { useTranslation } from 'react-i18next';
import { SIZE } from '../drawing/measure';
import type { BoxProps } from '../drawing/nodes';
import { useLexicon } from '../lexicon';
import { branchWords } from '../words';
import styles from './Block.module.css';
import { BlockFace } from './BlockFace';

/** Blocks and branches that are only looked at. */

export function ReadBlock({ data: { box } }: BoxProps) {
  if (!box.block) return null;
  return (
    <div
      className={styles.block}
      style={{ width: SIZE.block.w, height: SIZE.block.h }}
      data-step={box.id}
      data-active={box.block.active}
    >
      <BlockFace block={box.block} />
    </div>
  );
}

export function ReadBranch({ data: { box } }: BoxProps) {
  const { t } = useTranslation('process');
  const lexicon = useLexicon();
  if (!box.branch) return null;
  const words = branchWords(box.branch, lexicon, t);
  return (
    <div className={styles.branch} style={{ width: SIZE.branch.w, height: SIZE.branch.h }} data-step={box.id}>
      <span className={styles.number}>{(box.index ?? 0) + 1}</span>
      <div className={styles.text}>
        <b>{box.branch.title || words}</b>
        <small title={words}>{words}</small>
      </div>
    </div>
  );
}
