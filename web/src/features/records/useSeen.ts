import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import type { Id, Kind } from '~/api/types';

/** Remembers that this person opened the record, for the palette. That it failed is no news to them. */
export function useSeen(kind: Kind, id: Id, there: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!there) return;
    api.put(`/recent/${kind}/${id}`).then(
      () => client.invalidateQueries({ queryKey: keys.recent }),
      () => undefined,
    );
  }, [client, kind, id, there]);
}
