import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../blocks/Block.module.css';
import { BlockFace } from '../blocks/BlockFace';
import { SIZE } from '../drawing/measure';
import type { BoxProps } from '../drawing/nodes';
import { useLexicon } from '../lexicon';
import type { Block } from '../model';
import { BlockActions } from './BlockActions';
import { useDesigner, useDesignerStore } from './context';
import { FoldLine } from './FoldLine';
import { ProblemMark } from './ProblemMark';
import { TitleField } from './TitleField';
import { useDraggable } from './useDraggable';
import { useStop } from './useStop';

export const EditBlock = memo(({ data }: BoxProps) => data.box.block && <Card block={data.box.block} />);

function Card({ block }: { block: Block }) {
  const { t } = useTranslation('process');
  const { id, title } = block;
  const ref = useRef<HTMLDivElement>(null);
  const type = useLexicon().type(block.type);
  const selected = useDesigner(({ selection }) => !selection?.branch && selection?.ids.includes(id));
  const renaming = useDesigner((designer) => designer.renaming === id);
  const dragging = useDesigner(({ drag }) => drag?.dragged.kind === 'move' && drag.dragged.ids.includes(id));
  const folded = useDesigner((designer) => designer.folded.has(id));
  const words = { type: type?.title ?? block.type, title };
  const label = block.active ? t('block_label', words) : t('block_label_off', words);
  useMovable(ref, block);
  return (
    <div
      ref={ref}
      className={`${styles.block} nopan`}
      style={{ width: SIZE.block.w, height: SIZE.block.h }}
      data-selected={selected}
      data-dragged={dragging}
      data-active={block.active}
      {...useStop(ref, id, { role: t('block'), label })}
    >
      <BlockFace
        block={block}
        title={renaming ? <TitleField id={id} title={title} /> : undefined}
        line={folded ? <FoldLine block={block} /> : undefined}
      />
      <ProblemMark block={id} />
      <BlockActions block={block} selected={selected === true} />
    </div>
  );
}

/** A selected range moves as one. */
function useMovable(ref: React.RefObject<HTMLDivElement | null>, { id, title }: Block) {
  const store = useDesignerStore();
  useDraggable(ref, {
    title,
    canDrag: () => store.getState().renaming !== id,
    dragged: () => {
      const ids = store.getState().selection?.ids ?? [];
      return { kind: 'move', ids: ids.includes(id) ? ids : [id] };
    },
  });
}
