import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keys } from '~/api/keys';
import { useCan } from '~/api/queries';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

type Wish = (path: string) => Promise<unknown>;

export interface Kept {
  mayChange: boolean;
  keep: (wish: Wish) => void;
}

/** Changes departments or groups one after another; each answer tells them all. */
export function useKept(what: 'departments' | 'groups'): Kept {
  const { t } = useTranslation('people');
  const mayChange = useCan('people.edit');
  const client = useQueryClient();
  const reason = useReason();
  const { mutate } = useMutation({
    scope: { id: what },
    mutationFn: (wish: Wish) => wish(`/${what}`),
    onSuccess: (all) => client.setQueryData(keys[what], all),
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.people });
      void client.invalidateQueries({ queryKey: keys.roles });
    },
  });
  return { mayChange, keep: mutate };
}
