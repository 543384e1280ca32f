import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind, Process } from '../../wire';
import { FilePicker } from './FilePicker';
import { MappingForm } from './MappingForm';

interface Props {
  kind: Kind;
  opened: boolean;
  onClose: () => void;
}

/** First the file; then, if it names what is not here, what to take in its place. */
export function ImportDialog({ kind, opened, onClose }: Props) {
  const { t } = useTranslation('process');
  const [imported, setImported] = useState<Process>();
  const close = () => {
    setImported(undefined);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      size={560}
      title={imported ? t('map_title', { name: imported.name }) : t('import_process')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {imported ? (
        <MappingForm process={imported} onDone={close} />
      ) : (
        <FilePicker
          kind={kind}
          onImported={(process) => (process.unmapped.length ? setImported(process) : close())}
        />
      )}
    </Modal>
  );
}
