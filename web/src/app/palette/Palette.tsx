import '@mantine/spotlight/styles.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useRouter } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignal } from '~/api/signal';
import { paletteOpened } from '../opened';
import { perform } from '../perform';
import { beside, type Entry } from './entries';
import styles from './Palette.module.css';
import { idOf, PaletteList } from './PaletteList';
import { useEntries } from './useEntries';
import { wantedBy } from './wanted';

const PAUSE_MS = 120;
const [store, spotlight] = createSpotlight();

/** Find anything, do anything: one field for records, people, pages and actions. */
export default function Palette() {
  const { t } = useTranslation();
  const router = useRouter();
  const opened = useSignal(paletteOpened);
  const [typed, setTyped] = useState('');
  const [paused] = useDebouncedValue(typed, PAUSE_MS);
  const { groups, missed } = useEntries(wantedBy(typed.trim() ? paused : ''));
  const entries = groups.flatMap((group) => group.entries);
  const [pointed, point] = useState<string>();
  const chosen = entries.find(({ id }) => id === pointed) ?? entries[0];

  useEffect(() => (opened ? spotlight.open() : spotlight.close()), [opened]);

  const act = (entry: Entry, aside: boolean) => {
    if (!entry.stays) paletteOpened.set(false);
    perform(entry, router, aside);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) point(beside(entries, chosen?.id, step));
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !chosen) return;
    event.preventDefault();
    act(chosen, event.ctrlKey || event.metaKey);
  };

  return (
    <Spotlight.Root
      store={store}
      onSpotlightClose={() => paletteOpened.set(false)}
      query={typed}
      onQueryChange={(text) => {
        setTyped(text);
        point(undefined);
      }}
      shortcut={null}
      radius={14}
      overlayProps={{ backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': t('palette') } }}
    >
      <Spotlight.Search
        placeholder={t('palette_hint')}
        leftSection={<Search size={17} aria-hidden="true" />}
        onKeyDown={onKeyDown}
        size="md"
        maxLength={200}
        role="combobox"
        aria-label={t('palette')}
        aria-expanded="true"
        aria-controls="palette"
        aria-activedescendant={chosen && idOf(chosen)}
        aria-autocomplete="list"
      />
      <PaletteList groups={groups} missed={missed} chosen={chosen} point={point} act={act} />
      <p className={styles.foot}>{t('palette_signs')}</p>
    </Spotlight.Root>
  );
}
