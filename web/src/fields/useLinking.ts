import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { useOffered } from '~/api/queries';
import type { Id, Kind, RecordDetail } from '~/api/types';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import { useLinkNames } from './linkNames';
import { namedValues } from './newLinked';

const PAUSE_MS = 200;

/** The entry that makes a new record of what was typed. */
export const NEW = 'new';

export interface Offer {
  value: string;
  label: string;
  detail?: string;
}

/** What to link to: the records that match what is typed, those linked already, and a new one named so. */
export function useLinking(kind: Kind, chosen: Id[]) {
  const { t } = useTranslation('fields');
  const [typed, setTyped] = useState('');
  const [met, setMet] = useState<Record<string, string>>({});
  const meet = (several: Record<string, string>) => setMet((before) => ({ ...before, ...several }));
  const { nameOf, isLoading } = useLinkNames(
    kind,
    chosen.filter((id) => !met[id]),
  );
  const label = (id: Id) => met[id] ?? nameOf(id) ?? (isLoading ? '' : t('no_access'));

  // What an input shows for the choice made is no question.
  const name = chosen.some((id) => label(id) === typed) ? '' : typed.trim();
  const [asked] = useDebouncedValue(name, PAUSE_MS);
  const { data: found = [] } = useOffered(kind, asked);
  const create = useCreateLinked(kind, (id, title) => meet({ [id]: title }));

  const offers: Offer[] = found.map(({ id, title, detail }) => ({ value: String(id), label: title, detail }));
  const known = chosen
    .filter((id) => !found.some((one) => one.id === id))
    .map((id) => ({ value: String(id), label: label(id) }));
  const fresh = name ? [{ value: NEW, label: t(`create_${kind}`, { name }) }] : [];
  return {
    data: [...known, ...offers, ...fresh],
    /** The server has searched already: only what is linked steps aside while something else is looked for. */
    shown: ({ value }: Offer) => !(name && known.some((one) => one.value === value)),
    typed,
    setTyped,
    label,
    create: () => create(name),
    /** What was picked keeps its name when the list has gone on to something else. */
    remember: (picked: string[]) =>
      meet(
        Object.fromEntries(
          offers.filter(({ value }) => picked.includes(value)).map(({ value, label }) => [value, label]),
        ),
      ),
  };
}

function useCreateLinked(kind: Kind, known: (id: Id, title: string) => void) {
  const { t } = useTranslation('fields');
  const client = useQueryClient();
  const reason = useReason();
  const { mutateAsync } = useMutation({
    mutationKey: keys.linked,
    mutationFn: (name: string) =>
      api.post<RecordDetail>(`/records/${kind}`, { values: namedValues(kind, name) }),
    onSuccess: ({ id }, name) => {
      known(id, name);
      client.invalidateQueries({ queryKey: keys.offers(kind) });
    },
    onError: (error) => tellRefused(t('not_created'), reason(error)),
  });
  return async (name: string): Promise<Id | null> => (await mutateAsync(name).catch(() => null))?.id ?? null;
}
