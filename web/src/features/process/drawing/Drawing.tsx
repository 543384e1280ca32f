import {
  Background,
  BackgroundVariant,
  MiniMap,
  type NodeTypes,
  ReactFlow,
  useStore,
  ViewportPortal,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TONES } from '../blocks/tones';
import { type Lexicon, useLexicon } from '../lexicon';
import styles from './Drawing.module.css';
import type { Layout, Wire } from './layout';
import { type BoxNode, useNodes } from './nodes';
import { useCamera } from './useCamera';
import { Wires } from './Wires';

interface Props {
  label: string;
  layout: Layout;
  nodeTypes: NodeTypes;
  taken?: (wire: Wire) => boolean;
  onPaneClick?: () => void;
  /** What else lies on the drawing and moves with it. */
  children?: ReactNode;
}

/** Above this many boxes only what is in view is in the page. */
const MANY = 120;

/** A process drawn as a flowchart. xyflow gives the viewport and the mini-map; the drawing is ours. */
export function Drawing({ label, layout, nodeTypes, taken, onPaneClick, children }: Props) {
  const { t } = useTranslation('process');
  const nodes = useNodes(layout.boxes);
  const lexicon = useLexicon();
  return (
    <ReactFlow
      className={styles.drawing}
      nodes={nodes}
      nodeTypes={nodeTypes}
      aria-label={label}
      onPaneClick={onPaneClick}
      onlyRenderVisibleElements={nodes.length > MANY}
      nodesFocusable={false}
      nodesDraggable={false}
      nodesConnectable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      minZoom={0.2}
      maxZoom={1.6}
      panOnScroll
      zoomOnDoubleClick={false}
    >
      <StartView layout={layout} />
      <Background variant={BackgroundVariant.Dots} gap={20} size={1.2} color="var(--dot)" />
      <ViewportPortal>
        <Wires wires={layout.wires} taken={taken} />
        {children}
      </ViewportPortal>
      <MiniMap
        pannable
        zoomable
        position="bottom-right"
        nodeColor={(node: BoxNode) => colorOf(node, lexicon)}
        nodeBorderRadius={10}
        maskColor="var(--mask)"
        bgColor="var(--surface)"
        ariaLabel={t('mini_map')}
      />
    </ReactFlow>
  );
}

/** Shows the whole drawing once, as soon as the size of the canvas is known. */
function StartView({ layout }: { layout: Layout }) {
  const camera = useCamera();
  const sized = useStore(({ width, height }) => width > 0 && height > 0);
  const show = useEffectEvent(() => camera.fit(layout, true));
  useEffect(() => {
    if (sized) show();
  }, [sized]);
  return null;
}

function colorOf({ type, data: { box } }: BoxNode, lexicon: Lexicon): string {
  if (type === 'join') return 'transparent';
  if (type === 'branch') return 'var(--border-2)';
  const known = box.block && lexicon.type(box.block.type);
  return `var(--t-${known ? TONES[known.group] : 'green'})`;
}
