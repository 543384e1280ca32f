import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesigner } from '../../designer/context';
import type { WidgetProps } from '../widgets';
import { BranchEditor } from './BranchEditor';
import styles from './Branches.module.css';

/** The branches of a Condition in the order they are tried. */
export function BranchesSetting({ block, title }: WidgetProps) {
  const { t } = useTranslation('process');
  const addBranch = useDesigner((designer) => designer.addBranch);
  const [added, setAdded] = useState<number>();
  const branches = block.branches ?? [];
  const count = branches.length;
  const add = () => {
    setAdded(count);
    addBranch(block.id, t('branch_number', { number: count + 1 }));
  };
  return (
    <section className={styles.branches} aria-label={title}>
      <h3>{t('branches_in_order')}</h3>
      <ol>
        {branches.map((branch, index) => (
          <BranchEditor
            key={branch.id}
            branch={branch}
            index={index}
            count={count}
            autoFocus={index === added}
          />
        ))}
      </ol>
      <Button variant="subtle" size="compact-sm" leftSection={<Plus size={14} />} onClick={add}>
        {t('add_branch')}
      </Button>
      <p className={styles.hint}>{t('branches_hint')}</p>
    </section>
  );
}
