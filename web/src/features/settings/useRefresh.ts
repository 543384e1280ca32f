import { useQueryClient } from '@tanstack/react-query';
import { keys } from '~/api/keys';
import type { Kind } from '~/api/types';

/** Forms, cards and the designer know a kind's fields too: after a change all of them read again. */
export function useRefresh(kind: Kind): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const touched = [keys.pickers(kind), keys.everyRecord];
    for (const queryKey of touched) void client.invalidateQueries({ queryKey });
    const shown = [keys.fields(kind), keys.layout(kind), keys.customFields(kind)];
    await Promise.all(shown.map((queryKey) => client.invalidateQueries({ queryKey })));
  };
}
