import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EndBox, JoinBox } from '../blocks/ends';
import { Drawing } from '../drawing/Drawing';
import { layout } from '../drawing/layout';
import { useCamera } from '../drawing/useCamera';
import { ZoomBar } from '../drawing/ZoomBar';
import { Announcer } from './Announcer';
import { BranchMarker } from './BranchMarker';
import { useDesigner, useDesignerStore, useProcess, useTemplate } from './context';
import { DeleteCondition } from './DeleteCondition';
import { EditBlock } from './EditBlock';
import { EditBranch } from './EditBranch';
import styles from './EditCanvas.module.css';
import { EditStart } from './EditStart';
import { OutlineButton } from './outline/OutlineButton';
import { ProblemList } from './ProblemList';
import { QuickAdd } from './QuickAdd';
import { Slots } from './Slots';
import { useClipboardEvents } from './useClipboardEvents';
import { useDesignerLines } from './useDesignerLines';
import { useDropZone } from './useDropZone';
import { useKeyboard } from './useKeyboard';
import { usePointer } from './usePointer';
import { useReveal } from './useReveal';

const NODE_TYPES = { start: EditStart, block: EditBlock, branch: EditBranch, join: JoinBox, end: EndBox };

/** The drawing with everything that edits it. */
export function EditCanvas() {
  const { t } = useTranslation('process');
  const canvas = useRef<HTMLDivElement>(null);
  const store = useDesignerStore();
  const template = useTemplate();
  const folded = useDesigner((designer) => designer.folded);
  const dropping = useDesigner(({ drag }) => drag !== null && drag.dragged.kind !== 'branch');
  const drawing = useMemo(() => layout(template, folded), [template, folded]);
  const camera = useCamera();
  useDesignerLines();
  useDropZone(canvas, drawing, camera);
  useReveal(canvas, drawing, camera);
  return (
    <section
      ref={canvas}
      className={styles.canvas}
      aria-label={t('canvas')}
      data-canvas
      data-dropping={dropping}
      onKeyDown={useKeyboard(drawing, camera)}
      {...usePointer()}
      {...useClipboardEvents()}
    >
      <Drawing
        label={useProcess().name}
        layout={drawing}
        nodeTypes={NODE_TYPES}
        onPaneClick={() => store.getState().select(null)}
      >
        <Slots slots={drawing.slots} />
        <BranchMarker {...drawing} />
        <QuickAdd slots={drawing.slots} />
        <DeleteCondition boxes={drawing.boxes} />
      </Drawing>
      <ZoomBar camera={camera} drawing={drawing}>
        <OutlineButton />
        <ProblemList />
      </ZoomBar>
      <Announcer />
    </section>
  );
}
