import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import type { Autorun, Id, Kind, Process, ProcessRow } from './wire';

export interface ProcessChange {
  name?: string;
  description?: string;
  autorun?: Autorun;
  active?: boolean;
  position?: number;
}

/** Changes what stands beside the drawing: shown at once, taken back with the reason when refused. */
export function useChangeProcess(kind: Kind) {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  const reason = useReason();
  const list = keys.processes(kind);
  return useMutation({
    mutationFn: ({ id, change }: { id: Id; change: ProcessChange }) =>
      api.patch<Process>(`/processes/${id}`, change),
    onMutate: async ({ id, change }) => {
      await client.cancelQueries({ queryKey: list });
      const before = client.getQueryData<ProcessRow[]>(list);
      client.setQueryData<ProcessRow[]>(list, (rows) => rows && changed(rows, id, change));
      return { before };
    },
    onError: (error, _, context) => {
      client.setQueryData(list, context?.before);
      tellRefused(t('not_changed'), reason(error));
    },
    onSuccess: (process) => {
      client.setQueryData<Process>(
        keys.process(process.id),
        (old) => old && { ...process, draft: old.draft, revision: old.revision, problems: old.problems },
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: list }),
  });
}

export function changed(rows: ProcessRow[], id: Id, { position, ...change }: ProcessChange): ProcessRow[] {
  const next = rows.map((row) => (row.id === id ? { ...row, ...change } : row));
  const from = next.findIndex((row) => row.id === id);
  const [moved] = next.slice(from, from + 1);
  if (position === undefined || !moved) return next;
  return next.toSpliced(from, 1).toSpliced(position, 0, moved);
}
