import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Id } from '../wire';
import type { Order } from './useOrder';

type Edge = 'above' | 'below';

const KIND = 'process-row';

/** Rows are dragged by their handle and dropped above or below another. */
export function useRowDrag(ref: RefObject<HTMLTableRowElement | null>, id: Id, index: number, order: Order) {
  const [dragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<Edge>();
  const data = useEffectEvent(() => ({ kind: KIND, id, index }));
  const drop = useEffectEvent((source: Record<string, unknown>, side: Edge) => {
    const from = Number(source.index);
    const gap = side === 'above' ? index : index + 1;
    order.move(Number(source.id), gap > from ? gap - 1 : gap);
  });
  useEffect(() => {
    const row = ref.current;
    if (!row) return undefined;
    const sideOf = (y: number): Edge => {
      const { top, height } = row.getBoundingClientRect();
      return y < top + height / 2 ? 'above' : 'below';
    };
    return combine(
      draggable({
        element: row,
        dragHandle: row.querySelector('button') ?? undefined,
        getInitialData: () => data(),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element: row,
        canDrop: ({ source }) => source.data.kind === KIND && source.element !== row,
        onDrag: ({ location }) => setEdge(sideOf(location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined);
          drop(source.data, sideOf(location.current.input.clientY));
        },
      }),
    );
  }, [ref]);
  return { dragged, edge };
}
