import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, Kind, Merged, MergePreview } from '~/api/types';
import { confirmUndo, tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { readAgain } from '~/ui/useDelete';
import { useReason } from '~/ui/useReason';

/** What would become of them under the choices made so far, and doing it. */
export function useMerge(kind: Kind, ids: Id[], done: (survivor: Id) => void) {
  const { t } = useTranslation('duplicates');
  const client = useQueryClient();
  const undo = useUndoMerge(kind);
  const [survivor, survive] = useState(ids[0] ?? 0);
  const [choices, setChoices] = useState<Record<string, Id | null>>({});
  const taken = Object.entries(choices).filter(([, id]) => id !== null);
  const wanted = { survivor, ids, choices: Object.fromEntries(taken) };
  const preview = useQuery({
    queryKey: keys.merge(kind, wanted),
    queryFn: () => api.post<MergePreview>(`/merges/${kind}/preview`, wanted),
    placeholderData: keepPreviousData,
  });
  const merge = useMutation({
    mutationFn: () => api.post<Merged>(`/merges/${kind}`, wanted),
    onSuccess: (made) => {
      readAgain(client, kind);
      confirmUndo(t('merged', { count: ids.length }), () => undo(made.id));
      done(made.survivor);
    },
  });
  /** Whose value a field takes; nobody's alone: as usual. */
  const choose = (code: string, id: Id | null) => setChoices((before) => ({ ...before, [code]: id }));
  return { survivor, survive, choices, choose, preview, merge };
}

export function useUndoMerge(kind: Kind): (merge: Id) => void {
  const { t } = useTranslation('duplicates');
  const client = useQueryClient();
  const reason = useReason();
  const { mutate } = useMutation({
    mutationFn: (merge: Id) => api.delete(`/merges/${kind}/${merge}`),
    onSuccess: () => {
      readAgain(client, kind);
      tellDone(t('parted'));
    },
    onError: (error) => tellRefused(t('not_parted'), reason(error)),
  });
  return mutate;
}
