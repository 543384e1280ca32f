import { Popover } from '@mantine/core';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { locate, locateBranch } from '../tree/walk';
import type { Problem } from '../wire';
import { useDesigner, useDesignerStore, useTemplate } from './context';
import styles from './ProblemList.module.css';

/** How many problems there are; the list jumps to each. */
export function ProblemList() {
  const { t } = useTranslation('process');
  const problems = useDesigner((designer) => designer.problems);
  const [opened, setOpened] = useState(false);
  if (!problems.length)
    return (
      <span className={styles.status} data-tone="green">
        <CircleCheck size={14} aria-hidden="true" />
        {t('no_problems')}
      </span>
    );
  const tone = problems.some(({ severity }) => severity === 'error') ? 'red' : 'amber';
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="top-start"
      width={340}
      shadow="lg"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button type="button" className={styles.status} data-tone={tone} onClick={() => setOpened(!opened)}>
          <TriangleAlert size={14} aria-hidden="true" />
          {t('problems', { count: problems.length })}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={6} aria-label={t('problems', { count: problems.length })}>
        <Problems problems={problems} onJump={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

export function Problems({ problems, onJump }: { problems: Problem[]; onJump: () => void }) {
  const store = useDesignerStore();
  const jump = ({ block, branch }: Problem) => {
    store.getState().select(block, branch);
    onJump();
  };
  return (
    <ul className={styles.list}>
      {problems.map((problem) => (
        <li key={`${problem.block}${problem.branch}${problem.message}`}>
          <button type="button" className={styles.problem} onClick={() => jump(problem)}>
            <CircleAlert
              size={14}
              className={styles.icon}
              data-tone={problem.severity === 'error' ? 'red' : 'amber'}
              aria-hidden="true"
            />
            <span>
              <b>
                <PlaceOf problem={problem} />
              </b>
              {problem.message}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function PlaceOf({ problem }: { problem: Problem }) {
  const { t } = useTranslation('process');
  const template = useTemplate();
  const block = problem.block ? locate(template, problem.block)?.block : undefined;
  const branch = problem.branch ? locateBranch(template, problem.branch)?.branch : undefined;
  return [block?.title ?? t('whole_process'), branch?.title].filter(Boolean).join(' · ');
}
