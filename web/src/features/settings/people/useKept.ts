import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keys } from '~/api/keys';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

export type Keep = (wish: (path: string) => Promise<unknown>) => void;

/** Changes departments or groups one after another; each answer tells them all. */
export function useKept(what: 'departments' | 'groups'): Keep {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const reason = useReason();
  const { mutate } = useMutation({
    scope: { id: what },
    mutationFn: (wish: (path: string) => Promise<unknown>) => wish(`/${what}`),
    onSuccess: (all) => client.setQueryData(keys[what], all),
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.people });
      void client.invalidateQueries({ queryKey: keys.roles });
    },
  });
  return mutate;
}
