import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EndBox, JoinBox } from '../blocks/ends';
import { Drawing } from '../drawing/Drawing';
import { layout } from '../drawing/layout';
import { useCamera } from '../drawing/useCamera';
import { ZoomBar } from '../drawing/ZoomBar';
import { useShownRun } from './context';
import { RunBlock } from './RunBlock';
import { RunBranch } from './RunBranch';
import { RunStart } from './RunStart';
import styles from './RunView.module.css';

const NODE_TYPES = { start: RunStart, block: RunBlock, branch: RunBranch, join: JoinBox, end: EndBox };

export function RunCanvas() {
  const { t } = useTranslation('process');
  const { run, path, look } = useShownRun();
  const drawing = useMemo(() => layout(run.template), [run.template]);
  return (
    <section className={styles.canvas} aria-label={t('run_canvas')}>
      <Drawing
        label={run.process.name}
        layout={drawing}
        nodeTypes={NODE_TYPES}
        taken={path.along}
        onPaneClick={() => look(null)}
      />
      <ZoomBar camera={useCamera()} drawing={drawing} />
    </section>
  );
}
