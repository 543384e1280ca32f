import { ActionIcon, Switch, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '~/fields/entries';
import { ColorChoice } from './ColorChoice';
import styles from './FieldForm.module.css';

interface Props {
  entry: Entry;
  place: number;
  isStored: boolean;
  autoFocus: boolean;
  error: string | boolean;
  onChange: (change: Partial<Entry>) => void;
  onRemove: () => void;
  /** Enter goes on to the next entry rather than sending the form. */
  onEnter: () => void;
}

export function EntryRow({ entry, place, isStored, autoFocus, error, onChange, onRemove, onEnter }: Props) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const name = entry.title || t('entry', { place });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (entry.title.trim()) onEnter();
  };
  return (
    <div className={styles.entry} data-off={!entry.active || undefined}>
      <ColorChoice name={name} color={entry.color} onChange={(color) => onChange({ color })} />
      <TextInput
        aria-label={t('entry', { place })}
        maxLength={200}
        value={entry.title}
        error={error}
        autoFocus={autoFocus}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {isStored ? (
        <Switch
          aria-label={t('entry_on', { name })}
          checked={entry.active}
          onChange={(event) => onChange({ active: event.currentTarget.checked })}
        />
      ) : (
        <ActionIcon variant="subtle" color="gray" aria-label={app('remove', { name })} onClick={onRemove}>
          <X size={15} />
        </ActionIcon>
      )}
    </div>
  );
}
