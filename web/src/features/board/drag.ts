import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Id } from '~/api/types';

/** The mouse's way to move a card. The keyboard's is in useBoardKeys.ts, the menu's in CardMenu.tsx. */

export function useCardDrag(ref: RefObject<HTMLElement | null>, id: Id, from: string, mayMove: boolean) {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    if (!(ref.current && mayMove)) return undefined;
    return draggable({
      element: ref.current,
      getInitialData: () => ({ card: id, from }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [ref, id, from, mayMove]);
  return dragging;
}

export function useColumnDrop(ref: RefObject<HTMLElement | null>, stage: string) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!ref.current) return undefined;
    return dropTargetForElements({
      element: ref.current,
      getData: () => ({ stage }),
      canDrop: ({ source }) => 'card' in source.data && source.data.from !== stage,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [ref, stage]);
  return over;
}

export function useEdgeScroll(ref: RefObject<HTMLElement | null>) {
  useEffect(() => (ref.current ? autoScrollForElements({ element: ref.current }) : undefined), [ref]);
}

/** Tells where a card was dropped, and whether one is in the air. */
export function useDrops(onDrop: (id: Id, stage: string) => void): boolean {
  const [inTheAir, setInTheAir] = useState(false);
  const land = useEffectEvent(onDrop);
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => 'card' in source.data,
        onDragStart: () => setInTheAir(true),
        onDrop: ({ source, location }) => {
          setInTheAir(false);
          const stage = location.current.dropTargets[0]?.data.stage;
          if (typeof stage === 'string') land(Number(source.data.card), stage);
        },
      }),
    [],
  );
  return inTheAir;
}
