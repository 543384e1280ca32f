import { useParams, useRouterState } from '@tanstack/react-router';
import { CircleAlert, CopyCheck, type LucideIcon, Send, Settings, Trash2, Workflow } from 'lucide-react';
import * as kinds from '~/api/kinds';
import { useSession } from '~/api/queries';
import type { Kind } from '~/api/types';
import { KIND_ICONS } from '~/ui/kindIcons';

/** The parts of Leadwright: the rail, the bar of a phone, the keys and the palette all draw from this list. */
export interface Section {
  name: kinds.Section | 'processes' | 'outbox' | 'duplicates' | 'blocked' | 'bin' | 'settings';
  icon: LucideIcon;
  path: string;
  keys: string;
  /** Shown to those who work with this kind of record ... */
  kind?: Kind;
  /** ... or who have one of these rights. */
  rights?: readonly string[];
}

/** Which right opens which page of the settings, the first ones first. */
export const SETTINGS = {
  'fields.read': '/settings/fields/lead',
  'lists.read': '/settings/stages/lead',
  'settings.read': '/settings/company',
  'people.read': '/settings/people',
  'roles.read': '/settings/roles',
  'keys.own': '/settings/keys',
  'keys.edit': '/settings/keys',
  'audit.read': '/settings/journal',
} as const;

export const SECTIONS: readonly Section[] = [
  { name: 'leads', icon: KIND_ICONS.lead, path: '/leads', keys: 'g l', kind: 'lead' },
  { name: 'deals', icon: KIND_ICONS.deal, path: '/deals', keys: 'g d', kind: 'deal' },
  { name: 'contacts', icon: KIND_ICONS.contact, path: '/contacts', keys: 'g c', kind: 'contact' },
  { name: 'companies', icon: KIND_ICONS.company, path: '/companies', keys: 'g o', kind: 'company' },
  { name: 'documents', icon: KIND_ICONS.document, path: '/documents', keys: 'g f', kind: 'document' },
  { name: 'processes', icon: Workflow, path: '/processes/lead', keys: 'g p', rights: ['processes.read'] },
  { name: 'outbox', icon: Send, path: '/outbox', keys: 'g m', rights: ['outbox.read'] },
  { name: 'duplicates', icon: CopyCheck, path: '/duplicates/lead', keys: 'g u' },
  { name: 'blocked', icon: CircleAlert, path: '/blocked', keys: 'g w' },
  { name: 'bin', icon: Trash2, path: '/bin/lead', keys: 'g b' },
  { name: 'settings', icon: Settings, path: '/settings', keys: 'g s', rights: Object.keys(SETTINGS) },
];

/** Those that this person may read. */
export function useSections(): Section[] {
  const { kinds: known, can, simple } = useSession();
  return SECTIONS.filter(({ kind, rights }) => {
    if (kind === 'lead' && simple) return false;
    return kind ? known.includes(kind) : !rights || rights.some((right) => can.includes(right));
  });
}

/** Whether a page of this part is open, of whatever kind of record. */
export function useIsOpen(): (section: Section) => boolean {
  const open = useRouterState({ select: ({ location }) => location.pathname.split('/')[1] });
  return ({ path }) => path.split('/')[1] === open;
}

/** The kind of record whose board or card is open; leads elsewhere. */
export function useOpenKind(): Kind {
  const { section } = useParams({ strict: false });
  return (section && kinds.kindOf(section)) || 'lead';
}

/** Whether a board or list of records is open, and nothing inside it. */
export function useOnSection(): boolean {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return SECTIONS.some((section) => section.kind && section.path === path);
}

/** The page of one record; nothing for a kind without a section. */
export function pageOf(kind: string, id: number): string | undefined {
  const section = SECTIONS.find((each) => each.kind === kind);
  return section && `${section.path}/${id}`;
}
