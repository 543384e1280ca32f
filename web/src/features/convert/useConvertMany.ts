import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { Refused } from '~/api/errors';
import { keys } from '~/api/keys';
import type { ConversionOutlook, ConversionSeries, Id } from '~/api/types';
import type { Asked } from '~/features/list/useRows';
import { readAgain } from '~/ui/useDelete';
import { rememberTargets, TARGETS, targetsOf } from './targets';
import { type Chosen, NOTHING, withUsual } from './useConvert';

/** Which leads: those numbered, or without numbers all that the list shows. */
export interface Leads {
  leads: Id[] | null;
  asked?: Asked;
}

/** What would become of many leads under the choices made so far, and beginning it. */
export function useConvertMany(leads: Leads, begin: (series: Id) => void) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const change = (more: Partial<Chosen>) => setChosen((before) => ({ ...before, ...more }));
  const [known, setKnown] = useState<ConversionOutlook>();
  const targets = targetsOf(chosen.targets, known);
  // Who is known already is taken, and what was filled in goes to those that say nothing.
  const wanted = known && { ...withUsual(chosen, known), targets, match: true, gaps: true };
  const { values: _filled, parameters: _told, ...asked } = wanted ?? { values: {}, parameters: {} };
  const body = { ...leads, wanted: wanted ? asked : null };
  const preview = useQuery({
    queryKey: keys.conversionOfMany(body),
    queryFn: async () => {
      const outlook = await api.post<ConversionOutlook>('/conversions/preview', body);
      setKnown(outlook);
      return outlook;
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const convert = useMutation({
    mutationFn: () => api.post<ConversionSeries>('/conversions', { ...leads, wanted }),
    onSuccess: (series) => {
      rememberTargets(targets);
      for (const kind of ['lead', ...TARGETS] as const) readAgain(client, kind);
      // Fields may have been made with it.
      for (const kind of TARGETS) void client.invalidateQueries({ queryKey: keys.fields(kind) });
      client.setQueryData(keys.conversions(series.id), series);
      begin(series.id);
    },
  });
  const wrong = convert.error instanceof Refused ? convert.error.messages : {};
  const { data: outlook, error: failed, refetch: retry } = preview;
  return { chosen, change, targets, outlook, failed, retry, convert, wrong };
}
