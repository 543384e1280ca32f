import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGE_FIELDS } from '~/api/kinds';
import type { Batch, Kind } from '~/api/types';
import { confirmUndo } from '~/ui/ConfirmUndo';
import type { Selection } from '../grid/selection';
import type { List } from '../useList';
import { BulkForm } from './BulkForm';
import { BulkResult } from './BulkResult';
import { useUndoTold } from './useUndoTold';

export type Deed = 'edit' | 'move' | 'assign' | 'delete';

interface Props {
  deed: Deed;
  list: List;
  selection: Selection;
  close: () => void;
  /** Something was changed: nothing needs to stay chosen. */
  finished: () => void;
}

const TITLES = { edit: 'edit_field', move: 'move', assign: 'assign', delete: 'delete' } as const;

/** What is to be changed, what that would do, and what it did. */
export function BulkDialog({ deed, list, selection, close, finished }: Props) {
  const { t } = useTranslation('list');
  const { t: app } = useTranslation();
  const [begun, setBegun] = useState<Batch>();
  const undo = useUndoTold(list.kind);

  const leave = () => {
    close();
    if (begun) finished();
  };
  const tell = (batch: Batch) => {
    confirmUndo(t('bulk_done', { count: batch.changed }), () => undo(batch.id));
    close();
    finished();
  };
  const started = (batch: Batch) => {
    // A change of a few that left nobody out needs no page of its own.
    if (batch.finished && batch.skipped === 0) tell(batch);
    else setBegun(batch);
  };

  return (
    <Modal
      opened
      onClose={leave}
      title={t(TITLES[deed])}
      size={480}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {begun ? (
        <BulkResult kind={list.kind} begun={begun} tell={tell} undo={undo} close={leave} />
      ) : (
        <BulkForm
          list={list}
          selection={selection}
          deed={deed}
          fixed={fieldOf(deed, list.kind)}
          started={started}
        />
      )}
    </Modal>
  );
}

/** The field that the deed is about; nothing where it is yet to be chosen. */
function fieldOf(deed: Deed, kind: Kind): string | undefined {
  return { edit: undefined, delete: undefined, move: STAGE_FIELDS[kind], assign: 'ASSIGNED_BY_ID' }[deed];
}
