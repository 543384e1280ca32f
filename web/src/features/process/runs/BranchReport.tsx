import { Check, Minus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Branch } from '../model';
import { useShownRun } from './context';
import styles from './RunView.module.css';
import { useBranchStory } from './useBranchStory';

/** Each branch of a Condition with what it saw. */
export function BranchReport({ branches }: { branches: Branch[] }) {
  return (
    <ul className={styles.lines}>
      {branches.map((branch) => (
        <Line key={branch.id} branch={branch} />
      ))}
    </ul>
  );
}

function Line({ branch }: { branch: Branch }) {
  const { t } = useTranslation('process');
  const { path } = useShownRun();
  const { words, outcome } = useBranchStory(branch);
  const held = path.branch(branch.id)?.held;
  const taken = path.taken(branch.id);
  const Icon = iconFor(taken, held);
  return (
    <li className={taken ? styles.taken : undefined}>
      <Icon size={14} aria-hidden="true" />
      <span>
        {`${branch.title}: `}
        {t('story', { words, outcome })}
      </span>
    </li>
  );
}

function iconFor(taken: boolean, held: boolean | null | undefined) {
  if (taken) return Check;
  return held === false ? X : Minus;
}
