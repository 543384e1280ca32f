import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { useCan } from '~/api/queries';
import type { OptionEntry, OptionList } from '~/api/types';
import { tellDone, tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { addedTo, moved } from './order';

type Look = Partial<Pick<OptionEntry, 'name' | 'color' | 'limit'>>;

export interface NewEntryWish {
  name: string;
  color: string;
  /** The code of the entry above it. */
  after: string | null;
}

export interface Keeping {
  mayChange: boolean;
  list: OptionList;
  /** What was moved where, for those who do not see it. */
  said: string;
  move: (code: string, to: number) => void;
  change: (code: string, look: Look) => void;
  /** Answers with the code of the new entry. */
  add: (wish: NewEntryWish) => Promise<string | undefined>;
  remove: (entry: OptionEntry, instead: string | null) => Promise<unknown>;
}

/** One list and what an administrator does with it. Its order is changed at once, and told to the server behind it. */
export function useOptions(list: OptionList): Keeping {
  const { t } = useTranslation('settings');
  const mayChange = useCan('lists.edit');
  const client = useQueryClient();
  const [said, say] = useState('');
  const tellOrder = useTellOrder(list.of);
  const { show, refused, ...told } = useTold();
  const path = `/options/${list.of}`;
  const add = useMutation({
    mutationFn: (wish: NewEntryWish) => api.post<OptionList>(path, wish),
    ...told,
  });
  const change = useMutation({
    mutationFn: ({ code, look }: { code: string; look: Look }) =>
      api.patch<OptionList>(`${path}/${code}`, look),
    ...told,
    onError: refused,
  });
  const remove = useMutation({
    mutationFn: ({ code, instead }: { code: string; instead: string | null }) =>
      api.delete<OptionList>(`${path}/${code}${instead ? `?instead=${encodeURIComponent(instead)}` : ''}`),
    ...told,
    onError: refused,
  });
  const move = (code: string, to: number) => {
    const entries = moved(list.entries, code, to);
    if (entries === list.entries) return;
    void client.cancelQueries({ queryKey: keys.options });
    show({ ...list, entries });
    say(t('said_entry_moved', { name: list.entries.find((one) => one.code === code)?.name, place: to + 1 }));
    tellOrder.mutate(entries.map((entry) => entry.code));
  };
  return {
    mayChange,
    list,
    said,
    move,
    change: (code, look) => change.mutate({ code, look }),
    add: async (wish) => addedTo(list.entries, (await add.mutateAsync(wish)).entries),
    remove: async ({ code, name }, instead) => {
      await remove.mutateAsync({ code, instead });
      tellDone(t('entry_deleted', { name }));
    },
  };
}

/** What the server answers is shown. Boards, forms, lists and processes name entries too, so all are read again. */
function useTold() {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const reason = useReason();
  const show = (list: OptionList) =>
    client.setQueryData<OptionList[]>(keys.options, (all) =>
      all?.map((one) => (one.of === list.of ? list : one)),
    );
  return {
    show,
    refused: (error: Error) => tellRefused(t('not_changed'), reason(error)),
    onSuccess: show,
    onSettled: () => void client.invalidateQueries(),
  };
}

/** One change after another, so that the last one is the one that stays. */
function useTellOrder(of: string) {
  const client = useQueryClient();
  const { refused } = useTold();
  const mutationKey = ['options', of];
  return useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: (codes: string[]) => api.put<OptionList>(`/options/${of}/order`, { codes }),
    onError: refused,
    onSettled: () => (client.isMutating({ mutationKey }) === 1 ? client.invalidateQueries() : undefined),
  });
}
