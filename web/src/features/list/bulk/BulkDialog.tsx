import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGE_FIELDS } from '~/api/kinds';
import type { Batch, Kind } from '~/api/types';
import type { Moves } from '~/features/moving/useMoves';
import { confirmUndo } from '~/ui/ConfirmUndo';
import type { Selection } from '../grid/selection';
import { movingRow } from '../useChangeCell';
import type { List } from '../useList';
import { BulkForm } from './BulkForm';
import { BulkResult } from './BulkResult';
import type { DeedName } from './deeds';
import { useUndoTold } from './useUndoTold';

export type Deed = Exclude<DeedName, 'convert' | 'start'>;

interface Props {
  deed: Deed;
  list: List;
  selection: Selection;
  moves: Moves;
  close: () => void;
  /** Something was changed: nothing needs to stay chosen. */
  finished: () => void;
}

/** So many go at once, as the server demands. */
const MOST_MOVED = 500;

const TITLES = { edit: 'edit_field', move: 'move', assign: 'assign', delete: 'delete' } as const;

/** What is to be changed, what that would do, and what it did. */
export function BulkDialog({ deed, list, selection, moves, close, finished }: Props) {
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

  // Rows that are on the screen go as cards do on the board; nothing more is to be said here.
  const chosen = list.rows.filter(({ id }) => selection.ids.has(id));
  const byHand = deed === 'move' && !selection.everything && chosen.length <= MOST_MOVED;
  const move = (to: string) => {
    close();
    finished();
    moves.move(
      chosen.map((row) => movingRow(list.kind, row)),
      to,
    );
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
          moves={moves}
          move={byHand ? move : undefined}
        />
      )}
    </Modal>
  );
}

/** The field that the deed is about; nothing where it is yet to be chosen. */
function fieldOf(deed: Deed, kind: Kind): string | undefined {
  return { edit: undefined, delete: undefined, move: STAGE_FIELDS[kind], assign: 'ASSIGNED_BY_ID' }[deed];
}
