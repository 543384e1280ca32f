import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { useCan } from '~/api/queries';
import type { FieldGroup, Kind, Layout } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { fieldMoved, fieldPut, groupMoved, groupNamed, groupRemoved, placeOf } from './arrangement';
import { useRefresh } from './useRefresh';

export interface Arrangement {
  mayChange: boolean;
  groups: FieldGroup[];
  /** What was moved where, for those who do not see it. */
  said: string;
  moveField: (code: string, to: number) => void;
  putField: (code: string, group: string) => void;
  moveGroup: (code: string, to: number) => void;
  nameGroup: (code: string, title: string) => void;
  removeGroup: (code: string) => void;
  addGroup: () => Promise<unknown>;
}

/** In which groups and order the fields are shown: changed at once, told to the server behind it. */
export function useArrangement(
  kind: Kind,
  groups: FieldGroup[],
  titleOf: (code: string) => string,
): Arrangement {
  const { t } = useTranslation('settings');
  const mayChange = useCan('fields.edit');
  const client = useQueryClient();
  const [said, say] = useState('');
  const tell = useTell(kind);
  const show = (after: FieldGroup[], what: string) => {
    if (after === groups) return;
    say(what);
    void client.cancelQueries({ queryKey: keys.layout(kind) });
    client.setQueryData<Layout>(keys.layout(kind), { groups: after });
    tell.mutate(after);
  };
  const showField = (after: FieldGroup[], code: string) =>
    show(after, t('said_moved', { title: titleOf(code), ...placeOf(after, code) }));
  return {
    mayChange,
    groups,
    said,
    moveField: (code, to) => showField(fieldMoved(groups, code, to), code),
    putField: (code, group) => showField(fieldPut(groups, code, group), code),
    moveGroup: (code, to) => show(groupMoved(groups, code, to), t('said_group_moved', { place: to + 1 })),
    nameGroup: (code, title) => show(groupNamed(groups, code, title), ''),
    removeGroup: (code) => show(groupRemoved(groups, code), t('said_group_removed')),
    addGroup: () => tell.mutateAsync([...groups, { code: '', title: t('new_group'), fields: [] }]),
  };
}

/** One change after another, so that the last one is the one that stays. */
function useTell(kind: Kind) {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const reason = useReason();
  const refresh = useRefresh(kind);
  const mutationKey = ['layout', kind];
  return useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: (groups: FieldGroup[]) => api.put<Layout>(`/fields/${kind}/layout`, { groups }),
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
    onSettled: () => (client.isMutating({ mutationKey }) === 1 ? refresh() : undefined),
  });
}
