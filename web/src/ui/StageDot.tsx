import styles from './StageDot.module.css';

export function StageDot({ color }: { color: string }) {
  return <i className={styles.dot} style={{ background: color }} aria-hidden="true" />;
}
