import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { Ask } from '~/ui/Ask';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import type { ProcessRow } from '../wire';

interface Props {
  process: Pick<ProcessRow, 'id' | 'kind' | 'name'>;
  onDone: () => void;
  onCancel: () => void;
}

/** A process that is gone cannot be brought back, so this is asked; but in its place, not in a dialog. */
export function AskDelete({ process, onDone, onCancel }: Props) {
  const { t } = useTranslation('process');
  const remove = useDelete(process, onDone);
  return (
    <Ask question={t('delete_question', { name: process.name })} keep={onCancel}>
      <p>{t('delete_question', { name: process.name })}</p>
      <Button size="xs" variant="default" data-autofocus autoFocus onClick={onCancel}>
        {t('keep')}
      </Button>
      <Button size="xs" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
        {t('delete')}
      </Button>
    </Ask>
  );
}

function useDelete({ id, kind, name }: Props['process'], done: () => void) {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: () => api.delete(`/processes/${id}`),
    onSuccess: async () => {
      tellDone(t('deleted', { name }));
      done();
      await client.invalidateQueries({ queryKey: keys.processes(kind) });
    },
    onError: (error) => tellRefused(t('not_deleted'), reason(error)),
  });
}
