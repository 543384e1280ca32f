import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Block } from '../model';
import { useDesigner } from './context';
import styles from './WhatToKeep.module.css';

interface Props {
  condition: Block;
  onCancel: () => void;
}

/** A Condition that is to go holds steps: which of them stay? */
export function WhatToKeep({ condition: { id, title, branches = [] }, onCancel }: Props) {
  const { t } = useTranslation('process');
  const remove = useDesigner((designer) => designer.remove);
  const filled = branches.filter(({ body }) => body.length);
  return (
    <div className={styles.question}>
      <p>{t('delete_condition', { title })}</p>
      {filled.map((branch, i) => (
        <Button
          key={branch.id}
          size="xs"
          variant="default"
          data-autofocus={i === 0 || undefined}
          onClick={() => remove([id], branch.id)}
        >
          {t('delete_keep', { title: branch.title, count: branch.body.length })}
        </Button>
      ))}
      <Button size="xs" color="red" onClick={() => remove([id])}>
        {t('delete_all_steps')}
      </Button>
      <Button size="xs" variant="subtle" color="gray" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
