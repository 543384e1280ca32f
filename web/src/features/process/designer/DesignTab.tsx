import { ReactFlowProvider } from '@xyflow/react';
import { lazy, Suspense } from 'react';
import { Inspector } from '../inspector/Inspector';
import { useDesigner, useProcess } from './context';
import styles from './DesignTab.module.css';
import { EditCanvas } from './EditCanvas';
import { Palette } from './Palette';
import { ReadOnly } from './ReadOnly';

const Outline = lazy(() => import('./outline/Outline').then((file) => ({ default: file.Outline })));

/** Chart and settings side by side. Who may not change the process may still look at it. */
export function DesignTab() {
  const { can } = useProcess();
  const outline = useDesigner((designer) => designer.outline);
  if (!can.includes('edit')) return <ReadOnly />;
  return (
    <div className={styles.work}>
      <Palette />
      <ReactFlowProvider>
        <Suspense>{outline ? <Outline /> : <EditCanvas />}</Suspense>
      </ReactFlowProvider>
      <Inspector />
    </div>
  );
}
