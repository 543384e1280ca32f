import { type RefObject, useEffect, useEffectEvent } from 'react';
import { attached } from '~/ui/dragging';
import type { Dragged } from '../store';
import styles from './DragPreview.module.css';
import { asData } from './dragged';

interface Source {
  dragged: () => Dragged;
  /** What is written on the thing under the pointer. */
  title: string;
  canDrag?: () => boolean;
}

export function useDraggable(ref: RefObject<HTMLElement | null>, source: Source): void {
  const data = useEffectEvent(() => asData(source.dragged()));
  const canDrag = useEffectEvent(() => source.canDrag?.() ?? true);
  const preview = useEffectEvent((container: HTMLElement) => {
    const label = document.createElement('div');
    label.className = styles.preview ?? '';
    label.textContent = source.title;
    container.append(label);
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return attached(({ draggable, setCustomNativeDragPreview }) =>
      draggable({
        element,
        canDrag: () => canDrag(),
        getInitialData: () => data(),
        onGenerateDragPreview: ({ nativeSetDragImage }) =>
          setCustomNativeDragPreview({ nativeSetDragImage, render: ({ container }) => preview(container) }),
      }),
    );
  }, [ref]);
}
