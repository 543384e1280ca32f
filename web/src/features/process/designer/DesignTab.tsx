import { ReactFlowProvider } from '@xyflow/react';
import { Inspector } from '../inspector/Inspector';
import { useDesigner, useProcess } from './context';
import styles from './DesignTab.module.css';
import { EditCanvas } from './EditCanvas';
import { Outline } from './outline/Outline';
import { Palette } from './Palette';
import { ReadOnly } from './ReadOnly';

/** Chart and settings side by side. Who may not change the process may still look at it. */
export function DesignTab() {
  const { can } = useProcess();
  const outline = useDesigner((designer) => designer.outline);
  if (!can.includes('update')) return <ReadOnly />;
  return (
    <div className={styles.work}>
      <Palette />
      <ReactFlowProvider>{outline ? <Outline /> : <EditCanvas />}</ReactFlowProvider>
      <Inspector />
    </div>
  );
}
