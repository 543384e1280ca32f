import { ReactFlowProvider } from '@xyflow/react';
import { Inspector } from '../inspector/Inspector';
import { useProcess } from './context';
import styles from './DesignTab.module.css';
import { EditCanvas } from './EditCanvas';
import { Palette } from './Palette';
import { ReadOnly } from './ReadOnly';

/** Chart and settings side by side. Who may not change the process may still look at it. */
export function DesignTab() {
  const { can } = useProcess();
  if (!can.includes('update')) return <ReadOnly />;
  return (
    <div className={styles.work}>
      <Palette />
      <ReactFlowProvider>
        <EditCanvas />
      </ReactFlowProvider>
      <Inspector />
    </div>
  );
}
