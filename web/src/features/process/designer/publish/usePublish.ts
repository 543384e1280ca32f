import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { tellDone } from '~/ui/ConfirmUndo';
import type { Autorun, Process } from '../../wire';
import type { DraftSaver } from '../DraftSaver';

interface Publishing {
  note: string;
  autorun: Autorun;
  elevated: boolean;
}

export function usePublish(process: Process, saver: DraftSaver, done: () => void) {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (publishing: Publishing) => {
      await saver.storeAll();
      const body = { ...publishing, revision: saver.revision };
      return api.post<Process>(`/processes/${process.id}/publish`, body);
    },
    onSuccess: (published) => {
      client.setQueryData(keys.process(process.id), published);
      void client.invalidateQueries({ queryKey: keys.processes(process.kind) });
      tellDone(t('published', { version: published.version }));
      done();
    },
  });
}
