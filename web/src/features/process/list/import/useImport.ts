import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { tellDone } from '~/ui/ConfirmUndo';
import type { Id, Kind, Process } from '../../wire';

export function useImport(kind: Kind, done: (process: Process) => void) {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) =>
      api.post<Process>('/processes/import', { kind, yaml: await file.text(), mapping: {} }),
    onSuccess: (process) => {
      void client.invalidateQueries({ queryKey: keys.processes(kind) });
      if (!process.unmapped.length) tellDone(t('imported', { name: process.name }));
      done(process);
    },
  });
}

export function useMapping({ id, kind }: { id: Id; kind: Kind }, done: () => void) {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (mapping: Record<string, string>) => api.post<Process>(`/processes/${id}/map`, { mapping }),
    onSuccess: ({ name, unmapped }) => {
      void client.invalidateQueries({ queryKey: keys.processes(kind) });
      tellDone(unmapped.length ? t('mapped_some', { count: unmapped.length }) : t('mapped_all', { name }));
      done();
    },
  });
}
