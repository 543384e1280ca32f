import { TextInput } from '@mantine/core';
import { Plus, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import { Glyph } from '../blocks/Glyph';
import { type BlockType, GROUPS } from '../blockTypes';
import { useLexicon } from '../lexicon';
import { stopOf } from '../store';
import { START, slotAfter } from '../tree/navigate';
import { useDesignerStore } from './context';
import styles from './Palette.module.css';
import { rememberType } from './recent';
import { useDraggable } from './useDraggable';
import { useFreshBlock } from './useFreshBlock';

/** Every type of block, to be dragged onto a line or added behind what is selected. */
export function Palette() {
  const { t } = useTranslation('process');
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const focus = () => field.current?.focus();
  useActions([
    { id: 'find_block', title: t('find_block'), group: 'here', icon: Search, keys: '/', run: focus },
  ]);
  const { offered: types } = useLexicon();
  const wanted = query.trim().toLowerCase();
  const found = types.filter(({ title, description }) =>
    `${title} ${description}`.toLowerCase().includes(wanted),
  );
  const groups = GROUPS.filter((group) => found.some((type) => type.group === group));
  return (
    <aside className={styles.palette} aria-label={t('blocks')}>
      <TextInput
        ref={field}
        size="xs"
        leftSection={<Search size={13} />}
        placeholder={t('find_block')}
        aria-label={t('find_block')}
        aria-keyshortcuts="/"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {groups.map((group) => (
        <section key={group} aria-label={t(`group_${group}`)}>
          <h2>{t(`group_${group}`)}</h2>
          <ul>
            {found
              .filter((type) => type.group === group)
              .map((type) => (
                <Item key={type.type} type={type} />
              ))}
          </ul>
        </section>
      ))}
      <p className={styles.hint}>
        {groups.length ? t('palette_hint') : t('no_block_found', { query: query.trim() })}
      </p>
    </aside>
  );
}

function Item({ type }: { type: BlockType }) {
  const { t } = useTranslation('process');
  const ref = useRef<HTMLLIElement>(null);
  const add = useAdd();
  useDraggable(ref, { title: type.title, dragged: () => ({ kind: 'new', type: type.type }) });
  return (
    <li ref={ref} className={styles.item} data-block={type.type}>
      <Glyph type={type} size={30} />
      <div>
        <b>{type.title}</b>
        <small>{type.description}</small>
      </div>
      <button type="button" aria-label={t('add_title', { title: type.title })} onClick={() => add(type.type)}>
        <Plus size={14} aria-hidden="true" />
      </button>
    </li>
  );
}

/** Behind what is selected; with nothing selected, at the end. */
function useAdd(): (type: string) => void {
  const store = useDesignerStore();
  const fresh = useFreshBlock();
  return (name) => {
    const { history, selection, insert } = store.getState();
    const block = fresh(name);
    const stop = selection ? stopOf(selection) : (history.present.body.at(-1)?.id ?? START);
    rememberType(name);
    if (block) insert(slotAfter(history.present, stop), [block]);
  };
}
