import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './Anchored.module.css';
import { useOrigin } from './useOrigin';

interface Props {
  x: number;
  y: number;
  label: string;
  width: number;
  onClose: () => void;
  children: (close: () => void) => ReactNode;
}

/** One popover at a point of the drawing, that moves with it. One for all blocks: one for each would be slow. */
export function Anchored({ x, y, label, width, onClose, children }: Props) {
  const goBack = useOrigin();
  const close = () => {
    onClose();
    goBack();
  };
  return (
    <Popover
      opened
      onChange={(opened) => !opened && close()}
      position="right-start"
      offset={18}
      width={width}
      shadow="lg"
      trapFocus
      withinPortal
      withRoles={false}
      // It takes the focus, so it must show even while its point is still on its way into view.
      hideDetached={false}
    >
      <Popover.Target>
        <i className={styles.anchor} style={{ transform: `translate(${x}px, ${y}px)` }} />
      </Popover.Target>
      <Popover.Dropdown p={6} role="dialog" aria-label={label}>
        {children(close)}
      </Popover.Dropdown>
    </Popover>
  );
}
