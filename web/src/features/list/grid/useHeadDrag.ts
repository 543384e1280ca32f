import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { attached } from '~/ui/dragging';

const WHAT = 'column-head';
export type Side = 'left' | 'right';

/** A head is dragged by its title, and dropped at the left or right of another. */
export function useHeadDrag(
  ref: RefObject<HTMLElement | null>,
  code: string,
  /** What stays where it is: the first column. */
  fixed: boolean,
  drop: (dragged: string, side: Side) => void,
) {
  const [side, setSide] = useState<Side>();
  const dropped = useEffectEvent(drop);
  useEffect(() => {
    const element = ref.current;
    const handle = element?.querySelector<HTMLElement>('span');
    if (!(element && handle) || fixed) return undefined;
    const sideOf = (x: number): Side => {
      const { left, width } = element.getBoundingClientRect();
      return x < left + width / 2 ? 'left' : 'right';
    };
    return attached(({ draggable, dropTargetForElements }) => {
      const letGo = [
        draggable({ element, dragHandle: handle, getInitialData: () => ({ what: WHAT, code }) }),
        dropTargetForElements({
          element,
          canDrop: ({ source }) => source.data.what === WHAT && source.data.code !== code,
          onDrag: ({ location }) => setSide(sideOf(location.current.input.clientX)),
          onDragLeave: () => setSide(undefined),
          onDrop: ({ source, location }) => {
            setSide(undefined);
            dropped(String(source.data.code), sideOf(location.current.input.clientX));
          },
        }),
      ];
      return () => {
        for (const each of letGo) each();
      };
    });
  }, [ref, code, fixed]);
  return side;
}
