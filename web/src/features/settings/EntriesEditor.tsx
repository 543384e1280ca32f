import { Button, Input } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '~/fields/entries';
import { withColoured } from './colors';
import type { Trouble } from './draft';
import { EntryRow } from './EntryRow';
import styles from './FieldForm.module.css';

interface Props {
  entries: Entry[];
  stored: readonly number[];
  wrong: Record<string, string>;
  trouble: Trouble | undefined;
  onChange: (entries: Entry[]) => void;
}

/** The entries of a list. One that the server knows is switched off rather than removed: old values keep it. */
export function EntriesEditor({ entries, stored, wrong, trouble, onChange }: Props) {
  const { t } = useTranslation('settings');
  const [added, setAdded] = useState<number>();
  const add = () => {
    const next = withColoured(entries);
    setAdded(next.at(-1)?.id);
    onChange(next);
  };
  const whole = wrong.settings ?? wrong['settings.entries'] ?? (trouble && t(trouble));
  return (
    <Input.Wrapper label={t('entries')} labelElement="div" error={whole}>
      <fieldset className={styles.entries} aria-label={t('entries')}>
        {entries.map((entry, place) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            place={place + 1}
            isStored={stored.includes(entry.id)}
            autoFocus={entry.id === added}
            error={wrong[`settings.entries.${place}.title`] ?? (Boolean(trouble) && !entry.title.trim())}
            onChange={(change) => onChange(entries.with(place, { ...entry, ...change }))}
            onRemove={() => onChange(entries.toSpliced(place, 1))}
            onEnter={add}
          />
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Plus size={14} />}
          onClick={add}
          disabled={entries.length >= 1000}
        >
          {t('add_entry')}
        </Button>
      </fieldset>
    </Input.Wrapper>
  );
}
