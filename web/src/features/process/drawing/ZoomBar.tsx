import { ActionIcon } from '@mantine/core';
import { useViewport } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from './layout';
import type { Camera } from './useCamera';
import styles from './ZoomBar.module.css';

interface Props {
  camera: Camera;
  drawing: Layout;
  children?: ReactNode;
}

/** How large the drawing is shown, at the lower left; `children` stand behind it. */
export function ZoomBar({ camera, drawing, children }: Props) {
  const { t } = useTranslation('process');
  return (
    <div className={styles.bar}>
      <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('zoom_out')} onClick={camera.zoomOut}>
        <Minus size={15} />
      </ActionIcon>
      <ZoomLevel onClick={camera.fullSize} />
      <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('zoom_in')} onClick={camera.zoomIn}>
        <Plus size={15} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={t('zoom_fit')}
        onClick={() => camera.fit(drawing)}
      >
        <Maximize size={14} />
      </ActionIcon>
      {children}
    </div>
  );
}

/** A part of its own: only this may redraw while the canvas is panned. */
function ZoomLevel({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('process');
  const percent = Math.round(useViewport().zoom * 100);
  return (
    <button type="button" className={styles.level} onClick={onClick} aria-label={t('zoom_full', { percent })}>
      {`${percent}%`}
    </button>
  );
}
