import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Id } from '~/api/types';
import { attached } from '~/ui/dragging';
import styles from './BoardCard.module.css';
import { useDoing } from './context';
import { findCard } from './move';

/** The mouse's way to move cards. The keyboard's is in useBoardKeys.ts, the menu's in CardMenu.tsx. */

const cardsOf = (data: Record<string, unknown>): Id[] => (Array.isArray(data.cards) ? data.cards : []);

/** Where something may be dropped: a stage, or the recycle bin. */
export type Target = { stage: string } | { bin: true };

export function useCardDrag(ref: RefObject<HTMLElement | null>, id: Id, mayMove: boolean) {
  const doing = useDoing();
  useEffect(() => {
    const element = ref.current;
    if (!(element && mayMove)) return undefined;
    return attached(({ draggable, setCustomNativeDragPreview }) =>
      draggable({
        element,
        getInitialData: () => ({ cards: doing.meant(id) }),
        onGenerateDragPreview: ({ nativeSetDragImage, source }) => {
          const count = cardsOf(source.data).length;
          if (count > 1) {
            setCustomNativeDragPreview({
              nativeSetDragImage,
              getOffset: () => ({ x: 24, y: 24 }),
              render: ({ container }) => stack(container, element, count),
            });
          }
        },
      }),
    );
  }, [ref, id, mayMove, doing]);
}

/** The card on top of others, and how many they are. */
function stack(container: HTMLElement, card: HTMLElement, count: number) {
  const copy = card.cloneNode(true) as HTMLElement;
  copy.style.width = `${card.offsetWidth}px`;
  const pile = document.createElement('div');
  pile.className = styles.pile ?? '';
  const badge = document.createElement('b');
  badge.textContent = String(count);
  pile.append(copy, badge);
  container.append(pile);
}

/** The cards that are held above it, if they may be dropped there. */
export function useDropTarget(ref: RefObject<HTMLElement | null>, target: Target): Id[] | null {
  const doing = useDoing();
  const [over, setOver] = useState<Id[] | null>(null);
  const wanted = useEffectEvent(() => target);
  const takes = useEffectEvent((ids: Id[]) => {
    if ('bin' in target) return ids.length > 0;
    return ids.some((id) => findCard(doing.board(), id)?.stage.code !== target.stage);
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return attached(({ dropTargetForElements }) =>
      dropTargetForElements({
        element,
        getData: () => ({ ...wanted() }),
        canDrop: ({ source }) => takes(cardsOf(source.data)),
        onDragEnter: ({ source }) => setOver(cardsOf(source.data)),
        onDragLeave: () => setOver(null),
        onDrop: () => setOver(null),
      }),
    );
  }, [ref]);
  return over;
}

export function useEdgeScroll(ref: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return attached(({ autoScrollForElements }) => autoScrollForElements({ element }));
  }, [ref]);
}

/** Tells which cards are in the air, and where they were dropped. */
export function useDrops(
  hold: (ids: readonly Id[]) => void,
  onDrop: (ids: readonly Id[], target: Target) => void,
): void {
  const rise = useEffectEvent(hold);
  const land = useEffectEvent(onDrop);
  useEffect(
    () =>
      attached(({ monitorForElements }) =>
        monitorForElements({
          canMonitor: ({ source }) => 'cards' in source.data,
          onDragStart: ({ source }) => rise(cardsOf(source.data)),
          onDrop: ({ source, location }) => {
            rise([]);
            const target = location.current.dropTargets[0]?.data;
            if (target && ('stage' in target || 'bin' in target))
              land(cardsOf(source.data), target as Target);
          },
        }),
      ),
    [],
  );
}
