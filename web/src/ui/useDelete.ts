import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, Kind } from '~/api/types';
import { confirmUndo, tellDone, tellRefused } from './ConfirmUndo';
import { useReason } from './useReason';

interface Wish {
  id: Id;
  title: string;
}

/** Into the recycle bin at once, and back if it was a mistake. Whoever stands on its page leaves, and comes `back`. */
export function useDelete(kind: Kind): (wish: Wish, left?: () => void, back?: () => void) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const reason = useReason();
  const restore = useRestore(kind);
  const { mutateAsync } = useMutation({
    mutationFn: ({ id }: Wish) => api.post(`/bin/${kind}`, { ids: [id] }),
    onSuccess: () => readAgain(client, kind),
    onError: (error, { title }) => tellRefused(t('not_deleted', { title }), reason(error)),
  });
  return (wish, left, back) =>
    // As a promise: what began it may be gone from the page before the answer comes.
    mutateAsync(wish).then(() => {
      left?.();
      confirmUndo(t('deleted', { title: wish.title }), () => restore([wish.id], back));
    }, ignored);
}

/** Out of the recycle bin again. */
export function useRestore(kind: Kind): (ids: Id[], back?: () => void) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const reason = useReason();
  const { mutateAsync } = useMutation({
    mutationFn: (ids: Id[]) => api.post(`/bin/${kind}/restore`, { ids }),
    onSuccess: (_, ids) => {
      readAgain(client, kind);
      tellDone(t('restored', { count: ids.length }));
    },
    onError: (error) => tellRefused(t('not_restored'), reason(error)),
  });
  return (ids, back) => mutateAsync(ids).then(back, ignored);
}

/** Refusals are told where they come in. */
const ignored = () => undefined;

/** Everything that shows records of the kind. */
export function readAgain(client: QueryClient, kind: Kind): void {
  const shown = [
    keys.boards(kind),
    keys.lists(kind),
    keys.listCounts(kind),
    keys.offers(kind),
    keys.bin(kind),
    keys.duplicates(kind),
    keys.everyMatch(kind),
    keys.everyRecord,
    keys.everyLinking,
  ];
  for (const queryKey of shown) client.invalidateQueries({ queryKey });
}
