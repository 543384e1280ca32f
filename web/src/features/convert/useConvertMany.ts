import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { Refused } from '~/api/errors';
import { keys } from '~/api/keys';
import type { ConversionOutlook, ConversionSeries, Id } from '~/api/types';
import { readAgain } from '~/ui/useDelete';
import { lastTargets, rememberTargets, TARGETS, type Target } from './targets';
import { type Chosen, NOTHING } from './useConvert';

/** What would become of many leads under the choices made so far, and beginning it. */
export function useConvertMany(leads: Id[], begin: (series: Id) => void) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>({ ...NOTHING, targets: lastTargets() });
  const change = (more: Partial<Chosen>) => setChosen((before) => ({ ...before, ...more }));
  const [known, setKnown] = useState<ConversionOutlook>();
  const targets = targetsOf(chosen, known);
  const wanted = known && wish(chosen, targets);
  const { values: _filled, parameters: _told, ...asked } = wanted ?? { values: {}, parameters: {} };
  const body = { leads, wanted: wanted ? asked : null };
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
    mutationFn: () => api.post<ConversionSeries>('/conversions', { leads, wanted }),
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

function targetsOf({ targets }: Chosen, outlook: ConversionOutlook | undefined): Target[] {
  const usual = TARGETS.filter((one) => outlook?.wanted.targets.includes(one));
  return (targets ?? usual).filter((one) => !outlook?.denied[one]);
}

/** Who is known already is taken, and what was filled in goes to those that say nothing. */
function wish(chosen: Chosen, targets: Target[]) {
  return { ...chosen, targets, match: true, gaps: true };
}
