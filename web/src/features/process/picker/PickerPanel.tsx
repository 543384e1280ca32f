import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLexicon } from '../lexicon';
import type { PickerItem } from '../wire';
import { fits, type GroupKey, groupsOf, search, type Wanted } from './items';
import { PickerGroups } from './PickerGroups';
import { PickerList } from './PickerList';
import styles from './PickerPanel.module.css';

interface Props {
  wanted: Wanted;
  onPick: (item: PickerItem) => void;
}

/** Search on top, groups at the left, values with their sample at the right. */
export function PickerPanel({ wanted, onPick }: Props) {
  const { t } = useTranslation('process');
  const id = useId();
  const lexicon = useLexicon();
  const groups = groupsOf(lexicon);
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<GroupKey>(wanted === 'person' ? 'users' : 'fields');
  const [at, setAt] = useState(0);
  const items = query ? search(groups, query) : (groups.find(({ key }) => key === group)?.items ?? []);
  const show = (next: GroupKey) => {
    setGroup(next);
    setQuery('');
    setAt(0);
  };
  const beside = (step: number) => {
    const index = groups.findIndex(({ key }) => key === group);
    const next = groups[(index + step + groups.length) % groups.length];
    if (next) show(next.key);
  };
  const pick = (item: PickerItem | undefined) => {
    if (item && fits(item.type, wanted)) onPick(item);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keysOf({
      query,
      beside,
      pick: () => pick(items[at]),
      move: (step) => setAt(within(at + step, items)),
    });
    const run = act[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <>
      <TextInput
        data-autofocus
        variant="unstyled"
        className={styles.search}
        leftSection={<Search size={14} aria-hidden="true" />}
        placeholder={t('search')}
        role="combobox"
        aria-expanded
        aria-label={t('search_values')}
        aria-controls={`${id}-list`}
        aria-activedescendant={items[at] && `${id}-${at}`}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.columns}>
        <PickerGroups groups={groups} current={query ? null : group} onShow={show} />
        <PickerList
          id={id}
          items={items}
          at={at}
          wanted={wanted}
          group={group}
          onHover={setAt}
          onPick={pick}
        />
      </div>
      <p className={styles.sample}>
        {lexicon.picker.sample ? t('sample_of', { title: lexicon.picker.sample.title }) : t('sample_none')}
      </p>
    </>
  );
}

const within = (at: number, { length }: unknown[]): number => (at + length) % Math.max(1, length);

interface Moves {
  query: string;
  move: (step: number) => void;
  beside: (step: number) => void;
  pick: () => void;
}

/** Left and Right belong to the text as long as there is one. */
function keysOf({ query, move, beside, pick }: Moves): Record<string, () => void> {
  return {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: pick,
    Tab: pick,
    ...(query ? {} : { ArrowRight: () => beside(1), ArrowLeft: () => beside(-1) }),
  };
}
