import type { Node, NodeProps } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import type { Box, BoxKind } from './layout';

export type BoxNode = Node<{ box: Box }, BoxKind>;
export type BoxProps = NodeProps<BoxNode>;

/** Nodes stay the same objects while nothing about them changes, so that an edit redraws only what it touched. */
export function useNodes(boxes: Box[]): BoxNode[] {
  const drawn = useRef(new Map<string, BoxNode>());
  return useMemo(() => {
    const nodes = boxes.map((box) => nodeFor(box, drawn.current.get(box.id)));
    drawn.current = new Map(nodes.map((node) => [node.id, node]));
    return nodes;
  }, [boxes]);
}

/** xyflow switches pointers off for nodes that it neither drags nor selects; ours are clicked and dragged. */
const POINTED = { pointerEvents: 'all' } as const;

function nodeFor(box: Box, old: BoxNode | undefined): BoxNode {
  const position = { x: box.x, y: box.y };
  if (!(old && sameContent(old.data.box, box))) {
    const { id, kind, w, h } = box;
    return { id, type: kind, position, width: w, height: h, data: { box }, style: POINTED };
  }
  const stays = old.position.x === box.x && old.position.y === box.y;
  return stays ? old : { ...old, position };
}

const sameContent = (a: Box, b: Box): boolean =>
  a.kind === b.kind && a.block === b.block && a.branch === b.branch && a.index === b.index;
