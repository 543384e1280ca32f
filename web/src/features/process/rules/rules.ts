import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { tellRefused } from '~/ui/ConfirmUndo';
import { useReason } from '~/ui/useReason';
import type { Block, Row } from '../model';
import type { Id, Kind } from '../wire';

export interface Drawn {
  delay: { amount: string; unit: string } | null;
  rows: Row[];
  block: Block;
}

export interface Rule {
  id: Id;
  name: string;
  active: boolean;
  /** Nothing when more was drawn in the designer than a rule holds. */
  drawn: Drawn | null;
}

export interface RuleStage {
  code: string;
  name: string;
  color: string;
  semantics: 'P' | 'S' | 'F';
  rules: Rule[];
}

export interface Rules {
  stages: RuleStage[];
  can: string[];
}

export const rulesQuery = (kind: Kind, pipeline: number) =>
  queryOptions({
    queryKey: keys.rules(kind, pipeline),
    queryFn: () => api.get<Rules>(`/rules/${kind}`, { pipeline }),
  });

/** Tells the server a wish, then reads the strip again. */
export function useTell(kind: Kind) {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: (wish: () => Promise<unknown>) => wish(),
    onError: (error) => tellRefused(t('not_changed'), reason(error)),
    onSettled: () => client.invalidateQueries({ queryKey: keys.everyRule }),
    scope: { id: `rules-${kind}` },
  });
}

export interface RuleOrder {
  /** Rules keep to their stage. */
  stage: string;
  count: number;
  /** What was moved where, for those who do not see it. */
  said: string;
  move: (id: Id, to: number) => void;
}

/** The rules of a stage run from the top down. What is moved stands there at once, before the server has said so. */
export function useRuleOrder(kind: Kind, { code, rules }: RuleStage): RuleOrder {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  const { mutate } = useTell(kind);
  const [said, say] = useState('');
  const move = (id: Id, to: number) => {
    const rule = rules.find((each) => each.id === id);
    if (!rule || to < 0 || to >= rules.length || rules[to]?.id === id) return;
    say(t('said_row_moved', { name: rule.name, place: to + 1 }));
    const moved = rules.filter((each) => each.id !== id).toSpliced(to, 0, rule);
    client.setQueriesData<Rules>({ queryKey: keys.everyRule }, (all) =>
      all?.stages.some(({ rules: known }) => known === rules)
        ? { ...all, stages: all.stages.map((one) => (one.code === code ? { ...one, rules: moved } : one)) }
        : all,
    );
    mutate(() => api.patch(`/processes/${id}`, { position: to }));
  };
  return { stage: code, count: rules.length, said, move };
}
