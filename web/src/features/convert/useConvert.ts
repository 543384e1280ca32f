import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { Refused } from '~/api/errors';
import { keys } from '~/api/keys';
import type { Became, ConversionPlan, Id, Value, Values } from '~/api/types';
import { readAgain } from '~/ui/useDelete';
import type { Fate } from './Activities';
import { rememberTargets, TARGETS, type Target, targetsOf } from './targets';

export type Way = 'keep' | 'replace' | 'append';

/** What was chosen so far. A target without `use` is made anew; `null` there means: although one is known. */
export interface Chosen {
  targets: Target[] | null;
  use: Partial<Record<Target, Id | null>>;
  ways: Partial<Record<Target, Record<string, Way>>>;
  fields: Record<string, Partial<Record<Target, string>>>;
  values: Partial<Record<Target, Values>>;
  /** What processes are told that start with what is made, by their numbers. */
  parameters: Record<number, Values>;
  /** As is usual here until somebody chose. */
  pipeline?: number | undefined;
  owner?: Id | null | undefined;
  activities?: Fate | undefined;
  remember: boolean;
}

export const NOTHING: Chosen = {
  targets: null,
  use: {},
  ways: {},
  fields: {},
  values: {},
  parameters: {},
  remember: false,
};

/** What would become of a lead under the choices made so far, and doing it. */
export function useConvert(lead: Id, done: (became: Became) => void, first: Partial<Chosen> = {}) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>({ ...NOTHING, ...first });
  const change = (more: Partial<Chosen>) => setChosen((before) => ({ ...before, ...more }));
  const [known, setKnown] = useState<ConversionPlan>();
  const wanted = wish(chosen, known);
  const { values: _typed, parameters: _told, ...asked } = wanted ?? { values: {}, parameters: {} };
  const preview = useQuery({
    queryKey: keys.conversion(lead, wanted ? asked : null),
    queryFn: async () => {
      const plan = await api.post<ConversionPlan>(`/conversions/lead/${lead}/preview`, {
        wanted: wanted ? asked : null,
      });
      setKnown(plan);
      return plan;
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const convert = useMutation({
    mutationFn: () => api.post<Became>(`/conversions/lead/${lead}`, { wanted }),
    onSuccess: (became) => {
      if (!known?.became) rememberTargets(planned(chosen, known));
      for (const kind of ['lead', ...TARGETS] as const) readAgain(client, kind);
      // Fields may have been made with it.
      for (const kind of TARGETS) void client.invalidateQueries({ queryKey: keys.fields(kind) });
      done(became);
    },
  });
  return {
    chosen,
    change,
    targets: planned(chosen, known),
    plan: preview.data,
    failed: preview.error,
    retry: preview.refetch,
    convert,
    wrong: convert.error instanceof Refused ? convert.error.messages : {},
    /** Of these none may be made, and which to link is not chosen yet. */
    unlinked: planned(chosen, known).filter(
      (one) => known?.denied[one] && takenOf(one, chosen, known) === null,
    ),
  };
}

/** Who came back becomes a deal only. */
function planned(chosen: Chosen, plan: ConversionPlan | undefined): Target[] {
  if (plan?.returning) return ['deal'];
  return targetsOf(chosen.targets, plan, (one) => takenOf(one, chosen, plan) !== null);
}

/** Who has the same e-mail address is taken, unless somebody chose otherwise. */
export function takenOf(target: Target, { use }: Chosen, plan: ConversionPlan | undefined): Id | null {
  const choice = use[target];
  if (choice !== undefined) return choice;
  const planned = plan?.targets.find(({ kind }) => kind === target);
  const same = planned?.duplicates.find(({ id, matched }) => id !== null && matched.includes('email'));
  return planned?.use ?? same?.id ?? null;
}

function wish(chosen: Chosen, plan: ConversionPlan | undefined) {
  if (!plan) return null;
  const targets = planned(chosen, plan);
  const used = targets.flatMap((one) => {
    const id = takenOf(one, chosen, plan);
    return id === null ? [] : [[one, id] as const];
  });
  return { ...withUsual(chosen, plan), targets, use: Object.fromEntries(used) };
}

/** The choices with what is usual here in place of those not made. */
export function withUsual(chosen: Chosen, plan: Pick<ConversionPlan, 'wanted'>) {
  const { pipeline, owner, activities } = plan.wanted;
  return {
    ...chosen,
    pipeline: chosen.pipeline ?? pipeline,
    owner: chosen.owner ?? owner,
    activities: chosen.activities ?? activities,
  };
}

/** Every change of one field of one target. */
export function withValue(chosen: Chosen, target: Target, code: string, value: Value): Partial<Chosen> {
  return { values: { ...chosen.values, [target]: { ...chosen.values[target], [code]: value } } };
}
