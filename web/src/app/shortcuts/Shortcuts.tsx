import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSignal } from '~/api/signal';
import { shortcutsOpened } from '../opened';
import { LetterSwitch } from './LetterSwitch';
import { ShortcutList } from './ShortcutList';
import { useKeys } from './useKeys';

/** Listens to the keys everywhere, and shows those that act here in a list. */
export function Shortcuts() {
  const { t } = useTranslation();
  const opened = useSignal(shortcutsOpened);
  useKeys();
  return (
    <Modal
      opened={opened}
      onClose={() => shortcutsOpened.set(false)}
      title={t('shortcuts')}
      size={480}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <ShortcutList />
      <LetterSwitch />
    </Modal>
  );
}
