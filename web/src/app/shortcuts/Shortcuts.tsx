import { Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignal } from '~/api/signal';
import { shortcutsOpened } from '../opened';
import { useKeys } from './useKeys';

const Content = lazy(() => import('./ShortcutList').then((file) => ({ default: file.ShortcutList })));

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
      <Suspense>
        <Content />
      </Suspense>
    </Modal>
  );
}
