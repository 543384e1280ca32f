import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

type Edge = 'above' | 'below';

interface Dragged<Id> {
  /** Only rows of one kind are dropped beside each other. */
  kind: string;
  id: Id;
  index: number;
  /** While it asks something it has no handle, and stays. */
  still: boolean;
  /** It takes others and stays itself. */
  fixed?: boolean;
  move: (id: Id, to: number) => void;
}

/** Rows are dragged by their handle, their first button, and dropped above or below another. */
export function useRowDrag<Id>(ref: RefObject<HTMLElement | null>, row: Dragged<Id>) {
  const { kind, still, fixed = false } = row;
  const [dragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<Edge>();
  const data = useEffectEvent(() => ({ kind, id: row.id, index: row.index }));
  const drop = useEffectEvent((source: Record<string, unknown>, side: Edge) => {
    const from = Number(source.index);
    const gap = side === 'above' ? row.index : row.index + 1;
    row.move(source.id as Id, gap > from ? gap - 1 : gap);
  });
  useEffect(() => {
    const element = ref.current;
    if (!element || still) return undefined;
    const sideOf = (y: number): Edge => {
      const { top, height } = element.getBoundingClientRect();
      return y < top + height / 2 ? 'above' : 'below';
    };
    return combine(
      draggable({
        element,
        dragHandle: element.querySelector('button') ?? undefined,
        canDrag: () => !fixed,
        getInitialData: () => data(),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.kind === kind && source.element !== element,
        onDrag: ({ location }) => setEdge(sideOf(location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined);
          drop(source.data, sideOf(location.current.input.clientY));
        },
      }),
    );
  }, [ref, kind, still, fixed]);
  return { dragged, edge };
}
