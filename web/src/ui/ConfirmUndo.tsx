import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { CircleAlert, CircleCheck, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { put, remove } from '~/actions/registry';
import styles from './ConfirmUndo.module.css';

const STAYS_MS = 8000;

const toast = () => ({ autoClose: STAYS_MS, closeButtonProps: { 'aria-label': i18next.t('close') } });

/** Done; the message may lead to what was made. */
export function tellDone(message: ReactNode): void {
  notifications.show({ ...toast(), color: 'iris', icon: <CircleCheck size={16} />, message });
}

/**
 * Done at once, and taken back at once if it was a mistake: better than "are you sure?". Z takes back the last one.
 * `links` lead to what was made.
 */
export function confirmUndo(message: string, undo: () => void, links?: ReactNode): void {
  const id = notifications.show({
    ...toast(),
    onClose: ({ id: closed }) => remove(`undo-${closed}`),
    color: 'iris',
    icon: <CircleCheck size={16} />,
    message: <WithUndo message={message} links={links} undo={() => leave(undo)} />,
  });
  put(`undo-${id}`, [
    {
      id: `undo-${id}`,
      title: `${i18next.t('undo')}: ${message}`,
      group: 'here',
      icon: Undo2,
      keys: 'z',
      run: () => leave(undo),
    },
  ]);
  function leave(after: () => void) {
    notifications.hide(id);
    after();
  }
}

/** Something was refused: why, in the server's own words; the message may lead to more. */
export function tellRefused(title: string, message: ReactNode): void {
  notifications.show({
    ...toast(),
    color: 'red',
    icon: <CircleAlert size={16} />,
    role: 'alert',
    title,
    message,
  });
}

function WithUndo({ message, links, undo }: { message: string; links: ReactNode; undo: () => void }) {
  const { t } = useTranslation();
  return (
    <span className={styles.row}>
      <span>
        {message} {links}
      </span>
      <Button size="compact-xs" variant="light" aria-keyshortcuts="Z" onClick={undo}>
        {t('undo')}
      </Button>
    </span>
  );
}
