import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDesigner } from '../../designer/context';
import type { WidgetProps } from '../widgets';
import { BranchEditor } from './BranchEditor';
import styles from './Branches.module.css';

/** The branches of a Condition in the order they are tried. */
export function BranchesSetting({ block, title }: WidgetProps) {
  const { t } = useTranslation('process');
  const addBranch = useDesigner((designer) => designer.addBranch);
  const branches = block.branches ?? [];
  return (
    <section className={styles.branches} aria-label={title}>
      <h3>{t('branches_in_order')}</h3>
      <ol>
        {branches.map((branch, index) => (
          <BranchEditor key={branch.id} branch={branch} index={index} count={branches.length} />
        ))}
      </ol>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Plus size={14} />}
        onClick={() => addBranch(block.id, t('branch_number', { number: branches.length + 1 }))}
      >
        {t('add_branch')}
      </Button>
      <p className={styles.hint}>{t('branches_hint')}</p>
    </section>
  );
}
