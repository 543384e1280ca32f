import type { Kind } from './types';

/** Where each kind of record lives: `/deals` its board or list, `/deals/7` its card. */
export const SECTIONS = {
  lead: 'leads',
  deal: 'deals',
  contact: 'contacts',
  company: 'companies',
  document: 'documents',
} as const;

export const ALL = Object.keys(SECTIONS) as Kind[];

/** The field that holds the stage. Kinds without stages have no board. */
export const STAGE_FIELDS: Partial<Record<Kind, string>> = {
  lead: 'STATUS_ID',
  deal: 'STAGE_ID',
  document: 'STAGE_ID',
};

export type Section = (typeof SECTIONS)[Kind];

export function isKind(name: unknown): name is Kind {
  return Object.hasOwn(SECTIONS, String(name));
}

export function kindOf(section: string | undefined): Kind | undefined {
  return ALL.find((kind) => SECTIONS[kind] === section);
}

/** Documents come as files into folders, never as rows of a table. */
export function mayImport(kind: Kind, can: readonly string[]): boolean {
  return kind !== 'document' && can.includes('import') && can.includes('add');
}

export function hasBoard(kind: Kind): boolean {
  return kind in STAGE_FIELDS;
}
