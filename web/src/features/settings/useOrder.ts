import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { CustomField, Kind } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { changedPlaces, reordered } from './order';
import { useRefresh } from './useRefresh';

export interface Order {
  count: number;
  /** What was moved where, for those who do not see it. */
  said: string;
  move: (code: string, to: number) => void;
}

/** The order of the fields in forms and on cards: shown at once, told to the server behind it. */
export function useOrder(kind: Kind, rows: CustomField[]): Order {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const [said, say] = useState('');
  const tell = useTell(kind);
  const move = (code: string, to: number) => {
    const after = reordered(rows, code, to);
    const changed = changedPlaces(rows, after);
    if (changed.length === 0) return;
    say(t('said_moved', { title: rows.find((row) => row.code === code)?.title, place: to + 1 }));
    void client.cancelQueries({ queryKey: keys.customFields(kind) });
    client.setQueryData<CustomField[]>(
      keys.customFields(kind),
      (all) => all && [...after, ...all.filter(({ archived }) => archived)],
    );
    tell(changed);
  };
  return { count: rows.length, said, move };
}

/** One move after another, so that the last move is the one that stays. */
function useTell(kind: Kind) {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const reason = useReason();
  const refresh = useRefresh(kind);
  const mutationKey = ['order-of-fields', kind];
  const { mutate } = useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: (changed: CustomField[]) =>
      Promise.all(
        changed.map(({ code, position }) => api.patch(`/custom-fields/${kind}/${code}`, { position })),
      ),
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
    onSettled: () => (client.isMutating({ mutationKey }) === 1 ? refresh() : undefined),
  });
  return mutate;
}
