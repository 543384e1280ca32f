import { ShieldX } from 'lucide-react';
import type { ConversionPlan } from '~/api/types';
import styles from './Convert.module.css';

/** Why the lead itself cannot be closed yet, whatever it becomes: a right, or what it lacks. */
export function Obstacles({ plan }: { plan: ConversionPlan }) {
  const obstacles = obstaclesOf(plan);
  if (!obstacles.length) return null;
  return (
    <p className={styles.denied} role="alert">
      <ShieldX size={15} aria-hidden="true" />
      <span>{obstacles.join(' ')}</span>
    </p>
  );
}

export function obstaclesOf({ closing, problems }: Pick<ConversionPlan, 'closing' | 'problems'>): string[] {
  const lacking = Object.entries(problems).filter(([place]) => place.startsWith('lead.'));
  return [closing, ...lacking.flatMap(([, wrongs]) => wrongs.map(({ message }) => message))].filter(Boolean);
}
