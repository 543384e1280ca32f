import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, Kind, SavedView, ViewSettings } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';

export interface ViewWishes {
  name?: string;
  shared?: boolean;
  first?: boolean;
  settings?: ViewSettings;
}

export function useViews(kind: Kind) {
  return useQuery({
    queryKey: keys.views(kind),
    queryFn: () => api.get<SavedView[]>(`/views/${kind}`),
    staleTime: 60_000,
  });
}

/** A view without a number is new. The answer is every view, as it is from now on. */
export function useSaveView(kind: Kind) {
  const { t } = useTranslation('list');
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: ({ id, ...wishes }: ViewWishes & { id?: Id }) =>
      id === undefined
        ? api.post<SavedView[]>(`/views/${kind}`, wishes)
        : api.patch<SavedView[]>(`/views/${kind}/${id}`, wishes),
    onSuccess: (views) => client.setQueryData(keys.views(kind), views),
    onError: (error) => tellRefused(t('view_not_saved'), reason(error)),
  });
}

export function useRemoveView(kind: Kind) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: Id) => api.delete(`/views/${kind}/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: keys.views(kind) }),
  });
}
