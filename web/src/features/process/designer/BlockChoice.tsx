import { TextInput } from '@mantine/core';
import { ClipboardPaste, Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '../blocks/Glyph';
import type { BlockType } from '../blockTypes';
import { useClipboard } from '../clipboard';
import { useLexicon } from '../lexicon';
import styles from './BlockChoice.module.css';
import { recentTypes } from './recent';

export type Choice = { kind: 'paste'; title: string } | { kind: 'block'; type: BlockType };

/** A search over the types of block; what was copied comes first, then what was added last. */
export function BlockChoice({ onChoose }: { onChoose: (choice: Choice) => void }) {
  const { t } = useTranslation('process');
  const list = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const choices = useChoices(query);
  const current = choices[Math.min(at, choices.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + choices.length) % choices.length);
    else if (event.key === 'Enter' && current) onChoose(current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        data-autofocus
        size="xs"
        mb={4}
        leftSection={<Search size={13} />}
        placeholder={t('find_block')}
        aria-label={t('find_block')}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={current && `${list}-${choices.indexOf(current)}`}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={t('blocks')}>
        {choices.map((choice, i) => (
          <Option
            key={choice.kind === 'paste' ? 'paste' : choice.type.type}
            id={`${list}-${i}`}
            choice={choice}
            current={choice === current}
            onHover={() => setAt(i)}
            onChoose={() => onChoose(choice)}
          />
        ))}
      </div>
      {choices.length === 0 && <p className={styles.none}>{t('no_block_found', { query })}</p>}
    </>
  );
}

function useChoices(query: string): Choice[] {
  const { t } = useTranslation('process');
  const { offered: types } = useLexicon();
  const copied = useClipboard(({ blocks }) => blocks);
  const wanted = query.trim().toLowerCase();
  const recent = recentTypes();
  const rank = ({ type }: BlockType) => (recent.includes(type) ? recent.indexOf(type) : recent.length);
  const found = types.filter(({ title, description }) =>
    `${title} ${description}`.toLowerCase().includes(wanted),
  );
  const blocks = found.toSorted((a, b) => rank(a) - rank(b)).map((type): Choice => ({ kind: 'block', type }));
  const [first] = copied;
  const paste: Choice = { kind: 'paste', title: t('paste_title', { title: first?.title }) };
  return first && paste.title.toLowerCase().includes(wanted) ? [paste, ...blocks] : blocks;
}

interface OptionProps {
  id: string;
  choice: Choice;
  current: boolean;
  onHover: () => void;
  onChoose: () => void;
}

function Option({ id, choice, current, onHover, onChoose }: OptionProps) {
  const { t } = useTranslation('process');
  const title = choice.kind === 'paste' ? choice.title : choice.type.title;
  const description = choice.kind === 'paste' ? t('paste_hint') : choice.type.description;
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      className={styles.option}
      onMouseMove={onHover}
      onClick={onChoose}
    >
      {choice.kind === 'paste' ? (
        <ClipboardPaste size={16} className={styles.paste} />
      ) : (
        <Glyph type={choice.type} size={26} />
      )}
      <span>
        <b>{title}</b>
        <small>{description}</small>
      </span>
    </button>
  );
}
