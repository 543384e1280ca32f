import type { LucideIcon } from 'lucide-react';
import { type Action, GROUPS, type Group } from '~/actions/action';
import { best } from './fold';
import type { Wanted } from './wanted';

/** One line of the palette. */
export interface Entry {
  id: string;
  title: string;
  detail?: string;
  icon?: LucideIcon;
  /** A person's face instead of an icon. */
  person?: number;
  keys?: string;
  href?: string;
  run?: () => void;
  /** The palette stays open, for the answer shows in it. */
  stays?: boolean;
}

export interface EntryGroup {
  name: string;
  /** There are more than are shown. */
  more?: boolean;
  entries: Entry[];
}

/** With nothing typed: what is open and what is new; the rest is for those who ask for it. */
const AT_FIRST: readonly Group[] = ['here', 'new', 'go'];

export function groupsOfActions(
  actions: readonly Action[],
  { among, text }: Wanted,
  name: (group: Group) => string,
): EntryGroup[] {
  if (among !== 'all' && among !== 'actions') return [];
  const shown = text || among === 'actions' ? GROUPS : AT_FIRST;
  return shown.map((group) => ({
    name: name(group),
    entries: best(
      actions.filter((action) => action.group === group),
      text,
      ({ title }) => title,
    ),
  }));
}

/** The entry that lies so many places after another; the end leads to the beginning. */
export function beside(
  entries: readonly Entry[],
  from: string | undefined,
  step: number,
): string | undefined {
  const place = entries.findIndex(({ id }) => id === from);
  return entries.at((place + step) % entries.length)?.id;
}
