import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { Batch } from '~/api/types';
import { BulkResult } from '~/features/list/bulk/BulkResult';
import { wishOf } from '~/features/list/bulk/useBulk';
import type { Selection } from '~/features/list/grid/selection';
import type { List } from '~/features/list/useList';
import { tellDone } from '~/ui/ConfirmUndo';
import { readAgain } from '~/ui/useDelete';
import { StartDialog } from './StartDialog';
import { StartForm, type StartWish } from './StartForm';

interface Props {
  list: List;
  selection: Selection;
  /** How many are chosen, in words. */
  shown: string;
  close: () => void;
  finished: () => void;
}

/** Starts a process on the chosen rows: how far it is, and which were left for which reason. */
export default function StartMany({ list: { kind, asked }, selection, shown, close, finished }: Props) {
  const { t } = useTranslation('start');
  const { t: list } = useTranslation('list');
  const client = useQueryClient();
  const [begun, setBegun] = useState<Batch>();
  const leave = () => {
    close();
    if (begun) finished();
  };
  const started = (batch: Batch) => {
    if (!batch.finished || batch.skipped > 0) {
      setBegun(batch);
      return;
    }
    readAgain(client, kind);
    tellDone(t('done_many', { count: batch.changed }));
    close();
    finished();
  };
  return (
    <StartDialog kind={kind} title={list('chosen', { shown })} close={leave}>
      {(processes) =>
        begun ? (
          <BulkResult kind={kind} begun={begun} done={(count) => t('done_many', { count })} close={leave} />
        ) : (
          <StartForm
            processes={processes}
            start={(wish: StartWish) =>
              api.post<Batch>(`/starts/${kind}`, { ...wish, ...wishOf(selection, asked) })
            }
            done={started}
            close={close}
          />
        )
      }
    </StartDialog>
  );
}
