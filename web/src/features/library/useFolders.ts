import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, Library } from '~/api/types';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';

/** What may be wished of folders and of the documents in them. Each answers with all folders as they are then. */
export function useFolders() {
  const create = useWish((wish: { parent: Id; name: string }) => api.post<Library>('/library/folders', wish));
  const change = useWish(({ id, ...wish }: { id: Id; name?: string; parent?: Id }) =>
    api.patch<Library>(`/library/folders/${id}`, wish),
  );
  const copy = useWish(({ id, to }: { id: Id; to: Id }) =>
    api.post<Library>(`/library/folders/${id}/copy`, { to }),
  );
  const remove = useWish((id: Id) => api.delete<Library>(`/library/folders/${id}`), true);
  return { create, change, copy, remove };
}

/** Documents are renamed, moved or copied. */
export function useDocumentWishes() {
  const rename = useWish(({ id, name }: { id: Id; name: string }) =>
    api.patch(`/records/document/${id}`, { values: { TITLE: name } }),
  );
  const move = useWish((wish: { ids: Id[]; to: Id }) => api.post('/library/move', wish));
  const copy = useWish((wish: { ids: Id[]; to: Id }) => api.post('/library/copy', wish));
  return { rename, move, copy };
}

/** `told`: a refusal is shown in the corner; otherwise where the wish was made. */
function useWish<Wish, Answer>(send: (wish: Wish) => Promise<Answer>, told = false) {
  const { t } = useTranslation('library');
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      const folders = answer as Library | undefined;
      if (folders && 'folders' in folders) client.setQueryData(keys.library, folders);
      readAgain(client, 'document');
      if (told) tellDone(t('done'));
    },
    onError: (error) => told && tellRefused(t('not_done'), reason(error)),
  });
}
