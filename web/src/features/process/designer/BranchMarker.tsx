import type { Layout } from '../drawing/layout';
import { SPACE } from '../drawing/measure';
import styles from './BranchMarker.module.css';
import { useDesigner } from './context';
import { siblingsOf } from './targets';

/** While a branch is dragged sideways: where it would stand. */
export function BranchMarker({ boxes }: Layout) {
  const drag = useDesigner((designer) => designer.drag);
  if (drag?.dragged.kind !== 'branch' || drag.index === null) return null;
  const { id } = drag.dragged;
  const others = siblingsOf(boxes, id).filter((box) => box.id !== id);
  const next = others[drag.index];
  const last = others.at(-1);
  const x = next ? next.x - SPACE.aside / 2 : last && last.x + last.w + SPACE.aside / 2;
  if (x === undefined || !last) return null;
  return (
    <i className={styles.marker} style={{ transform: `translate(${x}px, ${last.y}px)`, height: last.h }} />
  );
}
