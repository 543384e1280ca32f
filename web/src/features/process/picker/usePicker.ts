import { type KeyboardEvent, useState } from 'react';
import { useLexicon } from '../lexicon';
import type { PickerItem } from '../wire';
import { fits, type GroupKey, groupsOf, search, type Wanted } from './items';

/** What the picker shows, and what its keys do. What was typed ahead is searched until the search is typed into. */
export function usePicker(wanted: Wanted, onPick: (item: PickerItem) => void, typed = '') {
  const groups = groupsOf(useLexicon());
  const [asked, setAsked] = useState<string>();
  const query = asked ?? typed;
  const [group, setGroup] = useState<GroupKey>(wanted === 'person' ? 'users' : 'fields');
  const [at, setAt] = useState(0);
  const items = query ? search(groups, query) : (groups.find(({ key }) => key === group)?.items ?? []);

  const ask = (next: string) => {
    setAsked(next);
    setAt(0);
  };
  const show = (next: GroupKey) => {
    setGroup(next);
    ask('');
  };
  const beside = (step: number) => {
    const next = groups[within(groups.findIndex(({ key }) => key === group) + step, groups)];
    if (next) show(next.key);
  };
  const pick = (item: PickerItem | undefined) => {
    if (item && fits(item.type, wanted)) onPick(item);
  };
  const move = (step: number) => setAt(within(at + step, items));

  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => pick(items[at]),
    Tab: () => pick(items[at]),
    // Left and Right belong to the text as long as there is one.
    ...(query ? {} : { ArrowRight: () => beside(1), ArrowLeft: () => beside(-1) }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { groups, group, items, at, query, ask, show, pick, hover: setAt, onKeyDown };
}

const within = (at: number, { length }: unknown[]): number => (at + length) % Math.max(1, length);
