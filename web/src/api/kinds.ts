import type { Kind } from './types';

/** Where each kind of record lives: `/deals` its board, `/deals/7` its card. */
export const SECTIONS = { lead: 'leads', deal: 'deals', contact: 'contacts', company: 'companies' } as const;

export type Section = (typeof SECTIONS)[Kind];

export function kindOf(section: string): Kind | undefined {
  return (Object.keys(SECTIONS) as Kind[]).find((kind) => SECTIONS[kind] === section);
}
