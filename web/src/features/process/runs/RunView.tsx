import { ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import type { Run } from '../wire';
import { RunContext } from './context';
import { pathOf } from './path';
import { RunCanvas } from './RunCanvas';
import { RunReport } from './RunReport';
import styles from './RunView.module.css';

/** The drawing and the same in words, side by side. */
export function RunView({ run }: { run: Run }) {
  const [current, look] = useState(run.failed_block);
  const path = useMemo(() => pathOf(run), [run]);
  const shown = useMemo(() => ({ run, path, current, look }), [run, path, current]);
  return (
    <RunContext value={shown}>
      <div className={styles.view}>
        <ReactFlowProvider>
          <RunCanvas />
        </ReactFlowProvider>
        <RunReport />
      </div>
    </RunContext>
  );
}
