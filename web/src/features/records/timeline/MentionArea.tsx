import { Textarea } from '@mantine/core';
import { type KeyboardEvent, type Ref, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '~/api/types';
import { PersonName } from '~/ui/Face';
import styles from './Mention.module.css';
import { complete, matching, type Typing, typing } from './mentions';

interface Props {
  label: string;
  placeholder: string;
  text: string;
  change: (text: string) => void;
  submit: () => void;
  /** Who may be mentioned. */
  people: Person[];
  error?: string;
  area?: Ref<HTMLTextAreaElement>;
  autoFocus?: boolean;
}

const MOST = 6;

/** Text in which an @ offers people: arrows choose, Enter or Tab takes, Esc leaves the words as they are. */
export function MentionArea({
  label,
  placeholder,
  text,
  change,
  submit,
  people,
  error,
  area,
  autoFocus,
}: Props) {
  const { t } = useTranslation('records');
  const id = useId();
  const own = useRef<HTMLTextAreaElement | null>(null);
  const [now, setNow] = useState<Typing | null>(null);
  const [place, setPlace] = useState(0);
  const caret = useCaret(own, text);
  const offered = now ? matching(people, now.words).slice(0, MOST) : [];
  const open = offered.length > 0;
  const active = Math.min(place, offered.length - 1);

  const look = (element: HTMLTextAreaElement) => {
    setNow(typing(element.value, element.selectionStart));
    setPlace(0);
  };

  const take = (person: Person | undefined) => {
    if (!(now && person)) return;
    const done = complete(text, now, person.name);
    caret.current = done.caret;
    change(done.text);
    setNow(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return submit();
    if (!open) return undefined;
    const act = keyOf(
      event.key,
      offered.length,
      active,
      setPlace,
      () => take(offered[active]),
      () => setNow(null),
    );
    if (act) event.preventDefault();
    return undefined;
  };

  return (
    <div className={styles.field}>
      <Textarea
        ref={(element) => {
          own.current = element;
          if (typeof area === 'function') area(element);
          else if (area) area.current = element;
        }}
        aria-label={label}
        placeholder={placeholder}
        autosize
        minRows={2}
        maxRows={14}
        value={text}
        error={error}
        autoFocus={autoFocus}
        aria-autocomplete="list"
        aria-controls={open ? id : undefined}
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        onChange={(event) => {
          change(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onClick={(event) => look(event.currentTarget)}
        onBlur={() => setNow(null)}
        onKeyDown={onKeyDown}
      />
      {open && (
        <div id={id} className={styles.list} role="listbox" aria-label={t('mention')}>
          {offered.map((person, row) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text; the keys are caught there
            <div
              key={person.id}
              id={`${id}-${row}`}
              role="option"
              aria-selected={row === active}
              onPointerDown={(event) => {
                event.preventDefault();
                take(person);
              }}
            >
              <PersonName id={person.id} name={person.name} />
              <span>{person.department}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Whether the key belonged to the list. */
function keyOf(
  key: string,
  count: number,
  active: number,
  go: (place: number) => void,
  take: () => void,
  leave: () => void,
): boolean {
  const acts: Record<string, () => void> = {
    ArrowDown: () => go((active + 1) % count),
    ArrowUp: () => go((active - 1 + count) % count),
    Enter: take,
    Tab: take,
    Escape: leave,
  };
  acts[key]?.();
  return key in acts;
}

/** After a name was written out the caret goes behind it. */
function useCaret(own: { current: HTMLTextAreaElement | null }, text: string) {
  const caret = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the text changes
  useLayoutEffect(() => {
    if (caret.current === null) return;
    own.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text]);
  return caret;
}
