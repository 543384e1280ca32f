import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, Pipeline } from '~/api/types';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

export interface Pipelines {
  all: Pipeline[];
  /** Answers with the number of the new one. */
  add: (name: string) => Promise<Id | undefined>;
  rename: (id: Id, name: string) => void;
  move: (id: Id, by: -1 | 1) => void;
  remove: (pipeline: Pipeline) => Promise<unknown>;
}

type Wish = () => Promise<Pipeline[]>;

/** The pipelines of deals. Each wish is told to the server, then everything that names pipelines is read again. */
export function usePipelines(all: Pipeline[]): Pipelines {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const reason = useReason();
  const { mutateAsync } = useMutation({
    mutationFn: (wish: Wish) => wish(),
    scope: { id: 'pipelines' },
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
    onSettled: () => client.invalidateQueries(),
  });
  const tell = (wish: Wish) => mutateAsync(wish).catch(() => undefined);
  return {
    all,
    add: async (name) => (await mutateAsync(() => api.post('/pipelines', { name }))).at(-1)?.id,
    rename: (id, name) => void tell(() => api.patch(`/pipelines/${id}`, { name })),
    move: (id, by) => {
      const ids = neighboursSwapped(all, id, by);
      client.setQueryData<Pipeline[]>(keys.pipelines, (known) =>
        known?.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)),
      );
      void tell(() => api.put('/pipelines/order', { ids }));
    },
    remove: async ({ id, name }) => {
      await mutateAsync(() => api.delete(`/pipelines/${id}`));
      tellDone(t('entry_deleted', { name }));
    },
  };
}

function neighboursSwapped(all: Pipeline[], id: Id, by: -1 | 1): Id[] {
  const ids = all.map((pipeline) => pipeline.id);
  const from = ids.indexOf(id);
  return ids.toSpliced(from, 1).toSpliced(from + by, 0, id);
}
