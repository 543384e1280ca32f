import { TriangleAlert } from 'lucide-react';
import { useDesigner } from './context';
import styles from './ProblemMark.module.css';

interface Props {
  block: string;
  branch?: string;
}

/** A mark on the block or branch that something is wrong with; the words are its title. */
export function ProblemMark({ block, branch }: Props) {
  const problem = useDesigner(({ problems }) =>
    problems.find((each) => each.block === block && each.branch === (branch ?? null)),
  );
  if (!problem) return null;
  return (
    <span
      className={styles.mark}
      data-tone={problem.severity === 'error' ? 'red' : 'amber'}
      role="img"
      aria-label={problem.message}
      title={problem.message}
    >
      <TriangleAlert size={13} aria-hidden="true" />
    </span>
  );
}
