import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Box } from '../drawing/layout';
import { locate } from '../tree/walk';
import { Anchored } from './Anchored';
import { useDesigner, useDesignerStore, useTemplate } from './context';
import styles from './DeleteCondition.module.css';
import { focusStop } from './focus';

/** A Condition holds steps: which of them stay when it goes? */
export function DeleteCondition({ boxes }: { boxes: Box[] }) {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const template = useTemplate();
  const id = useDesigner(({ deleting }) => deleting);
  const box = boxes.find((each) => each.id === id);
  const block = id ? locate(template, id)?.block : undefined;
  if (!(id && box && block)) return null;
  const remove = (keep?: string) => store.getState().remove([id], keep);
  const close = () => {
    store.setState({ deleting: null });
    focusStop(id);
  };
  return (
    <Anchored
      x={box.x + box.w}
      y={box.y}
      width={280}
      label={t('delete_condition', { title: block.title })}
      onClose={close}
    >
      <div className={styles.question}>
        <p>{t('delete_condition', { title: block.title })}</p>
        {block.branches
          ?.filter(({ body }) => body.length)
          .map((branch, i) => (
            <Button
              key={branch.id}
              size="xs"
              variant="default"
              data-autofocus={i === 0 || undefined}
              onClick={() => remove(branch.id)}
            >
              {t('delete_keep', { title: branch.title, count: branch.body.length })}
            </Button>
          ))}
        <Button size="xs" color="red" onClick={() => remove()}>
          {t('delete_all_steps')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </Anchored>
  );
}
