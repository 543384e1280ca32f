import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAllActions } from '~/actions/registry';
import { usePeople } from '~/api/queries';
import { pageOf, SECTIONS } from '../sections';
import { type EntryGroup, groupsOfActions } from './entries';
import { best } from './fold';
import { type HitGroup, type Hits, type Missed, useHits } from './hits';
import type { Wanted } from './wanted';

const PEOPLE_AT_MOST = 8;

/** Everything that answers what was typed, in groups; empty ones are left out. */
export function useEntries(wanted: Wanted): { groups: EntryGroup[]; missed: Missed | undefined } {
  const { t } = useTranslation();
  const hits = useHits(wanted);
  const records = useRecords(wanted, hits);
  const people = usePersons(wanted);
  const actions = groupsOfActions(useAllActions(), wanted, (group) => t(`group_${group}`));
  // What is open goes first; what the server found stands before the ways to elsewhere.
  const [here, ...others] = actions;
  const groups = [...(here ? [here] : []), ...records, ...people, ...others];
  return { groups: groups.filter(({ entries }) => entries.length > 0), missed: hits.missed };
}

function useRecords(wanted: Wanted, { groups: hits, again }: Hits): EntryGroup[] {
  const { t } = useTranslation();
  const words = useKindNames();
  const entries = ({ kind, items }: HitGroup) =>
    items.map(({ id, title, subtitle }) => ({
      id: `${kind}.${id}`,
      title,
      detail: wanted.text ? subtitle : `${words[kind] ?? kind} · ${subtitle}`,
      icon: SECTIONS.find((section) => section.kind === kind)?.icon,
      href: pageOf(kind, id),
    }));
  if (again) {
    const failed = { id: 'again', title: t('palette_failed'), detail: t('retry'), icon: RotateCcw };
    return [{ name: t('records'), entries: [{ ...failed, run: again, stays: true }] }];
  }
  if (!wanted.text) return [{ name: t('recent'), entries: hits.flatMap(entries) }];
  return hits.map((hit) => ({ name: words[hit.kind] ?? hit.kind, more: hit.more, entries: entries(hit) }));
}

/** The list of what a person is responsible for. */
function leadsOf(id: number): string {
  const filter = [{ field: 'ASSIGNED_BY_ID', op: 'in', value: [id] }];
  return `/leads?view=list&filter=${encodeURIComponent(JSON.stringify(filter))}`;
}

function useKindNames(): Record<string, string> {
  const { t } = useTranslation();
  const named = SECTIONS.filter(({ kind }) => kind).map(({ kind, name }) => [kind, t(name)]);
  return Object.fromEntries(named);
}

function usePersons({ among, text }: Wanted): EntryGroup[] {
  const { t } = useTranslation();
  const people = usePeople().filter(({ active }) => active);
  if (among !== 'people') return [];
  const found = best(people, text, ({ name, email }) => `${name} ${email}`);
  const entries = found.slice(0, PEOPLE_AT_MOST).map(({ id, name, email, department }) => ({
    id: `person.${id}`,
    title: name,
    detail: [department, email].filter(Boolean).join(' · '),
    person: id,
    href: leadsOf(id),
  }));
  return [{ name: t('people'), more: found.length > PEOPLE_AT_MOST, entries }];
}
