import { memo } from 'react';
import type { Wire } from './layout';
import styles from './Wires.module.css';
import { wirePath } from './wirePath';

interface Props {
  wires: Wire[];
  /** For a run: which wires it went along. */
  taken?: (wire: Wire) => boolean;
}

export const Wires = memo(({ wires, taken }: Props) => (
  <svg className={styles.wires} aria-hidden="true">
    {wires.map((wire) => (
      <path key={wire.id} d={wirePath(wire)} data-taken={taken?.(wire)} />
    ))}
  </svg>
));
