import type { Id, Kind } from '~/api/types';

export interface Order {
  kind: Kind;
  ids: Id[];
}

interface Numbered {
  id: Id;
}

/** In which order a board (column by column) or a list shows its records. */
export function orderIn(data: unknown): Id[] {
  const { stages, pages } = (data ?? {}) as {
    stages?: { cards: Numbered[] }[];
    pages?: { rows: Numbered[] }[];
  };
  const shown = stages?.flatMap(({ cards }) => cards) ?? pages?.flatMap(({ rows }) => rows) ?? [];
  return shown.map(({ id }) => id);
}
