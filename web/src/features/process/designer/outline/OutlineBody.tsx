import type { Block } from '../../model';
import { useDesigner } from '../context';
import { Asked } from './Asked';
import styles from './Outline.module.css';
import { BlockRow, BranchRow } from './rows';

export function OutlineBody({ body }: { body: Block[] }) {
  return (
    <ol className={styles.body}>
      {body.map((block) => (
        <Step key={block.id} block={block} />
      ))}
    </ol>
  );
}

function Step({ block }: { block: Block }) {
  const folded = useDesigner((designer) => designer.folded.has(block.id));
  return (
    <li>
      <BlockRow block={block} />
      {!folded &&
        block.branches?.map((branch, index) => (
          <div key={branch.id} className={styles.branch}>
            <BranchRow branch={branch} index={index} />
            <Asked stop={branch.id} />
            <OutlineBody body={branch.body} />
          </div>
        ))}
      <Asked stop={block.id} />
    </li>
  );
}
