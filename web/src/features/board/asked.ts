import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListSearch } from '~/features/list/address';

/** What a board shows, as its address says it; absent parts are empty. */
export type Asked = Record<'q' | 'filter' | 'sort' | 'pipeline' | 'columns', string>;

export function askedBy({ q = '', filter, sort = '', pipeline, card = '' }: ListSearch): Asked {
  return {
    q,
    filter: filter?.length ? JSON.stringify(filter) : '',
    sort,
    pipeline: pipeline ? String(pipeline) : '',
    columns: card,
  };
}

/** What the address says, and how to change it. */
export function useAddress() {
  const search = useSearch({ from: '/inside/$section' });
  const navigate = useNavigate();
  const change = (wishes: Partial<ListSearch>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...wishes }), replace: true });
  return { search, change };
}
