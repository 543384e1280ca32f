import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered } from '~/api/queries';
import type { Id } from '~/api/types';
import type { Target } from './targets';

interface Props {
  target: Target;
  take: (id: Id) => void;
}

const PAUSE_MS = 200;

/** The way to a record that nobody found to be the same: searched for by its name. */
export function Existing({ target, take }: Props) {
  const { t } = useTranslation('convert');
  const [searching, search] = useState(false);
  if (searching) return <Search target={target} take={take} />;
  return (
    <Button size="compact-xs" variant="subtle" onClick={() => search(true)}>
      {t(`existing_${target}`)}
    </Button>
  );
}

function Search({ target, take }: Props) {
  const { t } = useTranslation('convert');
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data: offered = [] } = useOffered(target, asked);
  return (
    <Select
      autoFocus
      searchable
      size="xs"
      aria-label={t(`existing_${target}`)}
      placeholder={t('search_existing')}
      nothingFoundMessage={t('none_existing')}
      data={offered.map(({ id, title, detail }) => ({
        value: String(id),
        label: detail ? `${title} · ${detail}` : title,
      }))}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(id) => id && take(Number(id))}
    />
  );
}
