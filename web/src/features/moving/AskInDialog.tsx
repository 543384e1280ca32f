import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AskBeforeMove, useHeading } from './AskBeforeMove';
import type { Moves } from './useMoves';

/** The question where there is no place to drop something on: in the middle. */
export function AskInDialog({ moves }: { moves: Moves }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={moves.cancel}
      size={480}
      title={useHeading(moves)}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <AskBeforeMove moves={moves} cancel={moves.cancel} />
    </Modal>
  );
}
