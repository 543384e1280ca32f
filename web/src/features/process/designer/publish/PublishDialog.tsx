import { Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Process } from '../../wire';
import type { DraftSaver } from '../DraftSaver';

const PublishForm = lazy(() => import('./PublishForm').then((file) => ({ default: file.PublishForm })));

interface Props {
  process: Process;
  saver: DraftSaver;
  opened: boolean;
  onClose: () => void;
}

export function PublishDialog({ process, saver, opened, onClose }: Props) {
  const { t } = useTranslation('process');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={480}
      title={t('publish_title', { version: (process.version ?? 0) + 1 })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Suspense>
        <PublishForm process={process} saver={saver} onClose={onClose} />
      </Suspense>
    </Modal>
  );
}
