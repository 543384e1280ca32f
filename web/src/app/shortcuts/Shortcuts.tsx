import { Modal, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LetterSwitch } from './LetterSwitch';
import { ShortcutList } from './ShortcutList';
import { useShortcuts } from './useShortcuts';

/** Listens to the keys everywhere, and shows them in a list. */
export function Shortcuts({ className }: { className?: string }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  useShortcuts(open);
  return (
    <>
      <Tooltip label={`${t('shortcuts')}  ?`} position="right">
        <button
          type="button"
          className={className}
          onClick={open}
          aria-label={t('shortcuts')}
          aria-keyshortcuts="?"
        >
          <Keyboard size={18} strokeWidth={1.8} aria-hidden="true" />
        </button>
      </Tooltip>
      <Modal
        opened={opened}
        onClose={close}
        title={t('shortcuts')}
        size={480}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ShortcutList />
        <LetterSwitch />
      </Modal>
    </>
  );
}
