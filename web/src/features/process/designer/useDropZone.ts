import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { attached } from '~/ui/dragging';
import type { Layout } from '../drawing/layout';
import type { Camera } from '../drawing/useCamera';
import type { Dragged } from '../store';
import { locate, seqsIn } from '../tree/walk';
import { useDesignerStore } from './context';
import { draggedIn } from './dragged';
import { edgePan, targetOf } from './targets';
import { useDrop } from './useDrop';

interface Pointer {
  clientX: number;
  clientY: number;
  altKey: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();
const NOWHERE = { slot: null, index: null };

/** The whole canvas takes what is dragged: the nearest slot fills, its edges scroll, Esc lets go. */
export function useDropZone(canvas: RefObject<HTMLElement | null>, drawing: Layout, camera: Camera): void {
  const store = useDesignerStore();
  const flow = useReactFlow();
  const drop = useDrop();

  const start = useEffectEvent((dragged: Dragged) => {
    const { history } = store.getState();
    const moved = dragged.kind === 'move' ? dragged.ids.map((id) => locate(history.present, id)?.block) : [];
    const closed = moved.length ? new Set(moved.flatMap((block) => (block ? seqsIn(block) : []))) : NOTHING;
    store.setState({ drag: { dragged, closed, ...NOWHERE }, quick: null, renaming: null });
  });

  const aim = useEffectEvent((pointer: Pointer, inside: boolean) => {
    const { drag } = store.getState();
    if (!drag) return;
    const at = flow.screenToFlowPosition({ x: pointer.clientX, y: pointer.clientY });
    store.setState({ drag: { ...drag, ...(inside ? targetOf(drag, drawing, at) : NOWHERE) } });
  });

  const scroll = useEffectEvent(({ clientX: x, clientY: y }: Pointer, inside: boolean) => {
    if (!(inside && canvas.current)) return;
    const pan = edgePan({ x, y }, canvas.current.getBoundingClientRect());
    camera.pan(pan.x, pan.y);
  });

  // The last move may come together with the drop, so it is aimed once more.
  const end = useEffectEvent((pointer: Pointer, inside: boolean) => {
    aim(pointer, inside);
    const { drag } = store.getState();
    store.setState({ drag: null });
    if (drag && inside) drop(drag, pointer.altKey);
  });

  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const isInside = (targets: { element: Element }[]) =>
      targets.some((target) => target.element === element);
    return attached(({ dropTargetForElements, monitorForElements }) =>
      combine(
        dropTargetForElements({ element, canDrop: ({ source }) => draggedIn(source.data) !== undefined }),
        monitorForElements({
          canMonitor: ({ source }) => draggedIn(source.data) !== undefined,
          onDragStart: ({ source }) => {
            const dragged = draggedIn(source.data);
            if (dragged) start(dragged);
          },
          onDrag: ({ location: { current } }) => {
            aim(current.input, isInside(current.dropTargets));
            scroll(current.input, isInside(current.dropTargets));
          },
          onDrop: ({ location: { current } }) => end(current.input, isInside(current.dropTargets)),
        }),
      ),
    );
  }, [canvas]);
}
