import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import blocks from '../../blocks/Block.module.css';
import { StartFace } from '../../blocks/ends';
import { Glyph } from '../../blocks/Glyph';
import { Summary } from '../../blocks/Summary';
import { useLexicon } from '../../lexicon';
import type { Block, Branch } from '../../model';
import { START } from '../../tree/navigate';
import { branchWords } from '../../words';
import { useDesigner, useProcess } from '../context';
import { FoldLine } from '../FoldLine';
import { TitleField } from '../TitleField';
import { useStop } from '../useStop';
import styles from './Outline.module.css';

export function StartRow() {
  const { t } = useTranslation('process');
  const ref = useRef<HTMLDivElement>(null);
  const { autorun } = useProcess();
  return (
    <div ref={ref} className={styles.row} {...useStop(ref, START, { role: undefined, label: t('start') })}>
      <StartFace autorun={autorun} />
    </div>
  );
}

export function BlockRow({ block }: { block: Block }) {
  const { t } = useTranslation('process');
  const { id, title, active } = block;
  const ref = useRef<HTMLDivElement>(null);
  const type = useLexicon().type(block.type);
  const folded = useDesigner((designer) => designer.folded.has(id));
  const words = { type: type?.title ?? block.type, title };
  const label = active ? t('block_label', words) : t('block_label_off', words);
  return (
    <div
      ref={ref}
      className={styles.row}
      data-active={active}
      data-selected={useSelected(id)}
      {...useStop(ref, id, { role: t('block'), label })}
    >
      <Glyph type={type} size={26} />
      <Title id={id} title={title} />
      <span className={blocks.text}>{folded ? <FoldLine block={block} /> : <Summary block={block} />}</span>
    </div>
  );
}

interface BranchProps {
  branch: Branch;
  index: number;
}

export function BranchRow({ branch, index }: BranchProps) {
  const { t } = useTranslation('process');
  const { id, title } = branch;
  const ref = useRef<HTMLDivElement>(null);
  const words = branchWords(branch, useLexicon(), t);
  const label = t('branch_label', { number: index + 1, title, words });
  return (
    <div
      ref={ref}
      className={styles.row}
      data-selected={useDesigner(({ selection }) => selection?.branch === id)}
      {...useStop(ref, id, { role: t('branch'), label })}
    >
      <span className={blocks.number}>{index + 1}</span>
      <Title id={id} title={title || words} />
      <small>{words}</small>
    </div>
  );
}

const useSelected = (id: string) =>
  useDesigner(({ selection }) => !selection?.branch && selection?.ids.includes(id));

function Title({ id, title }: { id: string; title: string }) {
  const renaming = useDesigner((designer) => designer.renaming === id);
  return renaming ? <TitleField id={id} title={title} /> : <b>{title}</b>;
}
