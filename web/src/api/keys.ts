import type { Id, Kind } from './types';

/** Names of everything cached. A shorter key clears all that begin with it. */
export const keys = {
  session: ['session'] as const,
  people: ['people'] as const,
  phoneFormats: ['phone-formats'] as const,
  fields: (kind: Kind) => ['fields', kind] as const,
  customFields: (kind: Kind) => ['custom-fields', kind] as const,
  boards: (kind: Kind) => ['board', kind] as const,
  board: (kind: Kind, q: string) => ['board', kind, q] as const,
  offers: (kind: Kind) => ['find', kind] as const,
  offered: (kind: Kind, q: string) => ['find', kind, q] as const,
  changes: ['changes'] as const,
  everyRecord: ['record'] as const,
  record: (kind: Kind, id: Id) => ['record', kind, id] as const,
  outbox: ['outbox'] as const,
  mail: (id: Id) => ['outbox', id] as const,
  blocks: ['blocks'] as const,
  pickers: (kind: Kind) => ['picker', kind] as const,
  picker: (kind: Kind, sample: Id | null) => ['picker', kind, sample] as const,
  processes: (kind: Kind) => ['processes', kind] as const,
  process: (id: Id) => ['process', id] as const,
  processRuns: (id: Id) => ['process', id, 'runs'] as const,
  run: (id: Id) => ['run', id] as const,
};
