import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Process } from '../../wire';
import type { DraftSaver } from '../DraftSaver';
import { PublishForm } from './PublishForm';

interface Props {
  process: Process;
  saver: DraftSaver;
  onClose: () => void;
}

export function PublishDialog({ process, saver, onClose }: Props) {
  const { t } = useTranslation('process');
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={t('publish_title', { version: (process.version ?? 0) + 1 })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <PublishForm process={process} saver={saver} onClose={onClose} />
    </Modal>
  );
}
