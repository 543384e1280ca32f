import type { ReactNode } from 'react';
import { useLexicon } from '../lexicon';
import type { Block } from '../model';
import styles from './Block.module.css';
import { Glyph } from './Glyph';
import { Summary } from './Summary';

interface Props {
  block: Block;
  /** Instead of the title: a field to rename it in. */
  title?: ReactNode;
  /** Instead of the summary: what happened in a run. */
  line?: ReactNode;
}

/** What a block looks like wherever it is drawn. */
export function BlockFace({ block, title, line }: Props) {
  const type = useLexicon().type(block.type);
  return (
    <>
      <Glyph type={type} />
      <div className={styles.text}>
        <small className={styles.kind}>{type?.title ?? block.type}</small>
        {title ?? <b title={block.title}>{block.title}</b>}
        {line ?? <Summary block={block} />}
      </div>
    </>
  );
}
