import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcessRow } from '../../wire';
import { MappingForm } from './MappingForm';

interface Props {
  process: ProcessRow;
  opened: boolean;
  onClose: () => void;
}

/** The same questions as after an import, for what was left open then. */
export function MappingDialog({ process, opened, onClose }: Props) {
  const { t } = useTranslation('process');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={560}
      title={t('map_title', { name: process.name })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <MappingForm process={process} onDone={onClose} />
    </Modal>
  );
}
