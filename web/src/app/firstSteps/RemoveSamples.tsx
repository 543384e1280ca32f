import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind, Samples } from '~/api/types';
import { number } from '~/i18n/format';
import { tellDone } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { samplesOpened } from '../opened';
import styles from './FirstSteps.module.css';
import { total, useRemoveSamples } from './firstSteps';

const close = () => samplesOpened.set(false);

/** Says what goes and what stays before anything does. */
export function RemoveSamples({ samples: { untouched, touched } }: { samples: Samples }) {
  const { t } = useTranslation('first');
  const { t: app } = useTranslation();
  const reason = useReason();
  const { mutate, isPending, error } = useRemoveSamples();
  const words = useCounted();
  const count = total(untouched);
  const remove = () =>
    mutate(undefined, {
      onSuccess: (removed) => {
        tellDone(t('removed', { count: total(removed.untouched), shown: number(total(removed.untouched)) }));
        close();
      },
    });
  return (
    <Modal
      opened
      onClose={close}
      size={480}
      title={t('remove_title')}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <div className={styles.dialog}>
        <p>{count > 0 ? t('goes', { what: words(untouched) }) : t('goes_nothing')}</p>
        {total(touched) > 0 && <p>{t('stays', { what: words(touched) })}</p>}
        {error && <p role="alert">{reason(error)}</p>}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={close} data-autofocus>
            {app('cancel')}
          </Button>
          <Button color="red.7" loading={isPending} onClick={remove}>
            {t('remove_count', { count, shown: number(count) })}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}

/** "11 leads, 3 deals". */
function useCounted(): (counts: Record<string, number>) => string {
  const { t } = useTranslation('first');
  return (counts) =>
    Object.entries(counts)
      .map(([kind, count]) => t(`of_${kind as Kind}`, { count, shown: number(count) }))
      .join(', ');
}
