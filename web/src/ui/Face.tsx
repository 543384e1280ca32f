import { usePeople } from '~/api/queries';
import type { Id } from '~/api/types';
import styles from './Face.module.css';

interface Props {
  /** Null: nobody. */
  id: Id | null;
  name?: string;
  size?: number;
}

/** Initials on the person's hue: a picture, so the name is written or spoken beside it. */
export function Face({ id, name, size = 20 }: Props) {
  const known = usePeople().find((person) => person.id === id)?.name;
  const shown = name ?? known;
  const hue = id === null ? 'none' : id % 8;
  const style = { width: size, height: size, fontSize: size * 0.42, background: `var(--hue-${hue})` };
  return (
    <span
      className={styles.face}
      style={style}
      title={shown}
      data-initials={shown ? initials(shown) : '–'}
      aria-hidden="true"
    />
  );
}

/** A face with its name beside. */
export function PersonName({ id, name, size }: Props) {
  const person = usePeople().find((each) => each.id === id);
  return (
    <span className={styles.person}>
      <Face id={id} name={name} size={size} />
      <span>{name ?? person?.name ?? id}</span>
    </span>
  );
}

/** First letters of the first and the last word: "Minh Trần" is MT. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}
