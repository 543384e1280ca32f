import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Process } from '../wire';
import { useDesigner } from './context';
import type { DraftSaver } from './DraftSaver';
import { PublishDialog } from './publish/PublishDialog';

interface Props {
  process: Process;
  saver: DraftSaver;
}

export function HeaderActions({ process, saver }: Props) {
  const { t } = useTranslation('process');
  const [opened, { open, close }] = useDisclosure();
  if (!process.can.includes('update')) return null;
  return (
    <>
      <UndoButtons />
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
  const undone = useDesigner(({ history }) => history.undone.length > 0);
  const done = useDesigner(({ history }) => history.done.length > 0);
  const undo = useDesigner((designer) => designer.undo);
  const redo = useDesigner((designer) => designer.redo);
  return (
    <>
      <Tooltip label={t('undo_key')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('undo')}
          data-disabled={!done || undefined}
          aria-disabled={!done}
          onClick={undo}
        >
          <Undo2 size={16} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('redo_key')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('redo')}
          data-disabled={!undone || undefined}
          aria-disabled={!undone}
          onClick={redo}
        >
          <Redo2 size={16} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
