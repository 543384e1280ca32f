import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { type LucideIcon, Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Process } from '../wire';
import { useDesigner } from './context';
import type { DraftSaver } from './DraftSaver';
import styles from './HeaderActions.module.css';
import { PublishDialog } from './publish/PublishDialog';

interface Props {
  process: Process;
  saver: DraftSaver;
}

export function HeaderActions({ process, saver }: Props) {
  const { t } = useTranslation('process');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      {process.can.includes('edit') && <UndoButtons />}
      {process.can.includes('publish') && (
        <Button size="xs" onClick={open}>
          {t('publish')}
        </Button>
      )}
      <PublishDialog process={process} saver={saver} opened={opened} onClose={close} />
    </>
  );
}

function UndoButtons() {
  const { t } = useTranslation('process');
  const done = useDesigner(({ history }) => history.done.length > 0);
  const undone = useDesigner(({ history }) => history.undone.length > 0);
  const undo = useDesigner((designer) => designer.undo);
  const redo = useDesigner((designer) => designer.redo);
  // Wherever the focus is, but not in a field: there the browser undoes what was typed.
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ]);
  return (
    <>
      <HistoryButton icon={Undo2} name={t('undo')} hint={t('undo_key')} possible={done} onClick={undo} />
      <HistoryButton icon={Redo2} name={t('redo')} hint={t('redo_key')} possible={undone} onClick={redo} />
    </>
  );
}

interface ButtonProps {
  icon: LucideIcon;
  name: string;
  hint: string;
  possible: boolean;
  onClick: () => void;
}

/** It keeps the focus when there is nothing more to undo, so it is never truly disabled. */
function HistoryButton({ icon: Icon, name, hint, possible, onClick }: ButtonProps) {
  return (
    <Tooltip label={hint}>
      <ActionIcon
        className={styles.undo}
        variant="subtle"
        color="gray"
        aria-label={name}
        aria-disabled={!possible}
        onClick={onClick}
      >
        <Icon size={16} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
