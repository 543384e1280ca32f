import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
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
