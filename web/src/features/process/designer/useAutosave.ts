import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '~/api/client';
import { ApiError, Conflict, Unreachable } from '~/api/errors';
import { keys } from '~/api/keys';
import type { DesignerStore } from '../store';
import type { DraftSaved, Process } from '../wire';
import { DraftSaver, type SaveState } from './DraftSaver';
import { useLeaving } from './useLeaving';

export interface Autosave {
  saver: DraftSaver;
  save: SaveState;
}

/** Keeps the draft on the server as it is on the screen. It begins with the loaded draft, so an editor that has
 *  not loaded can never wipe one. */
export function useAutosave(process: Process, store: DesignerStore): Autosave {
  const client = useQueryClient();
  const [save, report] = useState<SaveState>({ state: 'saved' });
  const [saver] = useState(() => {
    const saved = ({ revision, problems, acts_for }: DraftSaved, draft: Process['draft']) => {
      store.setState({ problems });
      client.setQueryData<Process>(
        keys.process(process.id),
        (old) => old && { ...old, draft, revision, problems, acts_for, draft_differs: true },
      );
    };
    return new DraftSaver(process.draft, process.revision, {
      save: (template, revision) =>
        api.put<DraftSaved>(`/processes/${process.id}/draft`, { template, revision }),
      isConflict: (error) => error instanceof Conflict,
      mayPass: (error) => error instanceof Unreachable || (error instanceof ApiError && error.status >= 500),
      report,
      saved,
    });
  });
  useEffect(() => store.subscribe(({ history }) => saver.changed(history.present)), [saver, store]);
  useLeaving(saver);
  return { saver, save };
}
