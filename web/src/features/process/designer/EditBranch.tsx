import { Settings } from 'lucide-react';
import { memo, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../blocks/Block.module.css';
import { SIZE } from '../drawing/measure';
import type { BoxProps } from '../drawing/nodes';
import { useLexicon } from '../lexicon';
import type { Block, Branch } from '../model';
import { branchWords } from '../words';
import actions from './BlockActions.module.css';
import { useDesigner, useDesignerStore } from './context';
import { enterInspector } from './focus';
import { ProblemMark } from './ProblemMark';
import { TitleField } from './TitleField';
import { useDraggable } from './useDraggable';
import { useStop } from './useStop';

export const EditBranch = memo(({ data: { box } }: BoxProps) =>
  box.branch && box.block ? <Pill branch={box.branch} block={box.block} index={box.index ?? 0} /> : null,
);

interface Props {
  branch: Branch;
  block: Block;
  index: number;
}

/** A branch: its place in the order of trying, its name, and its condition in words. */
function Pill({ branch, block, index }: Props) {
  const { t } = useTranslation('process');
  const { id, title } = branch;
  const ref = useRef<HTMLDivElement>(null);
  const words = branchWords(branch, useLexicon(), t);
  const selected = useDesigner(({ selection }) => selection?.branch === id);
  const near = useDesigner(({ selection }) => selection?.ids.includes(block.id));
  const renaming = useDesigner((designer) => designer.renaming === id);
  const dragging = useDesigner(({ drag }) => drag?.dragged.kind === 'branch' && drag.dragged.id === id);
  useSortable(ref, branch);
  return (
    <div
      ref={ref}
      className={`${styles.branch} nopan`}
      style={{ width: SIZE.branch.w, height: SIZE.branch.h }}
      data-near={near}
      data-selected={selected}
      data-dragged={dragging}
      {...useStop(ref, id, {
        role: t('branch'),
        label: t('branch_label', { number: index + 1, title, words }),
      })}
    >
      <span className={styles.number}>{index + 1}</span>
      <div className={styles.text}>
        {renaming ? <TitleField id={id} title={title} /> : <b>{title || words}</b>}
        <small title={words}>{words}</small>
      </div>
      <GearButton branch={branch} block={block} />
      <ProblemMark block={block.id} branch={id} />
    </div>
  );
}

function GearButton({ branch, block }: Omit<Props, 'index'>) {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const open = () => {
    store.getState().select(block.id, branch.id);
    enterInspector();
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className={actions.button}
      aria-label={t('settings_of', { title: branch.title })}
      onClick={open}
    >
      <Settings size={14} aria-hidden="true" />
    </button>
  );
}

function useSortable(ref: RefObject<HTMLDivElement | null>, { id, title }: Branch) {
  const store = useDesignerStore();
  useDraggable(ref, {
    title,
    canDrag: () => store.getState().renaming !== id,
    dragged: () => ({ kind: 'branch', id }),
  });
}
