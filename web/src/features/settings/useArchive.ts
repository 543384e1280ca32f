import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { CustomField, Kind } from '~/api/types';
import { confirmUndo, tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { useRefresh } from './useRefresh';

interface Wish {
  field: CustomField;
  archived: boolean;
}

/** Archives a field or brings it back. Its values stay either way, so the way back is always open. */
export function useArchive(kind: Kind) {
  const { t } = useTranslation('settings');
  const reason = useReason();
  const refresh = useRefresh(kind);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ field, archived }: Wish) =>
      api.patch<CustomField>(`/custom-fields/${kind}/${field.code}`, { archived }),
    onSuccess: async (_, { field, archived }) => {
      await refresh();
      const { title } = field;
      if (archived) confirmUndo(t('archived_done', { title }), () => mutate({ field, archived: false }));
      else tellDone(t('brought_back', { title }));
    },
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
  });
  return {
    isPending,
    archive: (field: CustomField) => mutate({ field, archived: true }),
    bringBack: (field: CustomField) => mutate({ field, archived: false }),
  };
}
