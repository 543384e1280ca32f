import { ReactFlowProvider } from '@xyflow/react';
import { Eye } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EndBox, JoinBox } from '../blocks/ends';
import { ReadBlock, ReadBranch } from '../blocks/reading';
import { Drawing } from '../drawing/Drawing';
import { layout } from '../drawing/layout';
import { useCamera } from '../drawing/useCamera';
import { ZoomBar } from '../drawing/ZoomBar';
import { useProcess, useTemplate } from './context';
import canvas from './EditCanvas.module.css';
import { EditStart } from './EditStart';
import note from './Note.module.css';

const NODE_TYPES = { start: EditStart, block: ReadBlock, branch: ReadBranch, join: JoinBox, end: EndBox };

/** The drawing for those who may look at it but not change it. */
export function ReadOnly() {
  const { t } = useTranslation('process');
  return (
    <>
      <div className={note.note} data-tone="amber" role="note">
        <Eye size={16} aria-hidden="true" />
        <p>{t('read_only')}</p>
      </div>
      <ReactFlowProvider>
        <Sheet />
      </ReactFlowProvider>
    </>
  );
}

function Sheet() {
  const { t } = useTranslation('process');
  const template = useTemplate();
  const drawing = useMemo(() => layout(template), [template]);
  return (
    <section className={canvas.canvas} aria-label={t('canvas')}>
      <Drawing label={useProcess().name} layout={drawing} nodeTypes={NODE_TYPES} />
      <ZoomBar camera={useCamera()} drawing={drawing} />
    </section>
  );
}
