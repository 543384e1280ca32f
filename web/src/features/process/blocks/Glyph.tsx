import type { BlockType } from '../blockTypes';
import styles from './Glyph.module.css';
import { iconOf } from './icons';
import { TONES } from './tones';

/** A type of block as its family's colour and its icon. */
export function Glyph({ type, size = 34 }: { type: BlockType | undefined; size?: number }) {
  const Icon = iconOf(type?.icon);
  return (
    <span
      className={styles.glyph}
      data-tone={type ? TONES[type.group] : 'plain'}
      style={{ width: size, height: size }}
      aria-hidden="true"
    >
      <Icon size={size * 0.5} strokeWidth={1.9} />
    </span>
  );
}
