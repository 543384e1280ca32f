import { memo } from 'react';
import styles from '../blocks/Block.module.css';
import { BlockFace } from '../blocks/BlockFace';
import { SIZE } from '../drawing/measure';
import type { BoxProps } from '../drawing/nodes';
import type { Block } from '../model';
import { useShownRun } from './context';
import { Outcome } from './Outcome';
import runStyles from './RunBlock.module.css';

export const RunBlock = memo(({ data }: BoxProps) => data.box.block && <Card block={data.box.block} />);

/** A block as it was when the run came by; those it did not reach are faded. */
function Card({ block }: { block: Block }) {
  const { run, path, current, look } = useShownRun();
  const visited = path.visited(block.id);
  return (
    <button
      type="button"
      className={`${styles.block} ${runStyles.block} nopan`}
      style={{ width: SIZE.block.w, height: SIZE.block.h }}
      data-step={block.id}
      data-visited={visited}
      data-failed={run.failed_block === block.id}
      data-active={block.active}
      data-selected={current === block.id}
      onClick={() => look(block.id)}
    >
      <BlockFace block={block} line={visited ? <Outcome block={block} /> : undefined} />
    </button>
  );
}
