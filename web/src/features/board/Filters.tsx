import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import type { Kind } from '~/api/types';
import styles from './Filters.module.css';

const PAUSE_MS = 200;

/** What is searched for stands in the address, so a search can be sent to somebody. Where F filters, it has no letter. */
export function SearchField({ kind, q, letter = 'f' }: { kind: Kind; q: string; letter?: 'f' | null }) {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const focus = () => field.current?.focus();
  useActions([
    {
      id: 'filter',
      title: t(`search_${kind}`),
      group: 'here',
      icon: Search,
      keys: letter ?? undefined,
      run: focus,
    },
  ]);
  useEffect(() => setTyped(q), [q]);

  const search = useDebouncedCallback((text: string) => {
    navigate({
      to: '.',
      search: (before) => ({ ...before, q: text.trim() || undefined }),
      replace: true,
    });
  }, PAUSE_MS);

  const change = (text: string) => {
    setTyped(text);
    search(text);
  };

  return (
    <TextInput
      ref={field}
      className={styles.search}
      size="xs"
      leftSection={<Search size={13} />}
      rightSection={
        typed && <CloseButton size="sm" aria-label={t('clear_search')} onClick={() => change('')} />
      }
      placeholder={t(`search_${kind}`)}
      aria-label={t(`search_${kind}`)}
      aria-keyshortcuts={letter?.toUpperCase()}
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && change('')}
    />
  );
}
