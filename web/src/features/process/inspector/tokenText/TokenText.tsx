import { type KeyboardEvent, type MouseEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useLexicon } from '../../lexicon';
import { ValuePicker } from '../../picker/ValuePicker';
import { parse } from '../../references';
import type { PickerItem } from '../../wire';
import { chipMaker } from './chip';
import { caretIn, chipAt, insertAt, nodeFor, read, selectChip, show } from './dom';
import styles from './TokenText.module.css';

interface Props {
  label: string;
  /** The label stands above; else it is only spoken. */
  titled?: boolean;
  value: string;
  multiline?: boolean;
  onChange: (value: string) => void;
}

/** A text with chips in it, and the picker at the caret: by the button, Alt+Down, or '{'. */
export function TokenText({ label, titled, value, multiline = false, onChange }: Props) {
  const id = useId();
  const editor = useEditor(value, onChange);
  const [opened, setOpened] = useState(false);
  const open = () => {
    editor.keepCaret();
    setOpened(true);
  };
  const pick = (item: PickerItem) => {
    editor.insert(textOf(item));
    editor.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') event.stopPropagation();
    const opens = event.key === '{' || (event.altKey && event.key === 'ArrowDown');
    if (opens) open();
    if (opens || (event.key === 'Enter' && !multiline)) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const chip = chipAt(event.target);
    if (!chip) return;
    selectChip(chip);
    open();
  };
  const field = {
    ...editor.props,
    onKeyDown,
    onClick,
    'aria-multiline': multiline,
    ...(titled ? { 'aria-labelledby': `${id}-label` } : { 'aria-label': label }),
  };
  return (
    <div>
      {titled && (
        <span id={`${id}-label`} className={styles.label}>
          {label}
        </span>
      )}
      <div className={styles.row}>
        <div {...field} />
        <ValuePicker
          wanted="text"
          label={label}
          opened={opened}
          onOpen={(next) => (next ? open() : setOpened(false))}
          onPick={pick}
        />
      </div>
    </div>
  );
}

/** Inside a text a person is a name, and a field is what people would read there. */
const textOf = ({ title, reference, printable }: PickerItem): string =>
  parse(reference)[0]?.kind === 'person' ? title : (printable ?? reference);

function useEditor(value: string, onChange: (value: string) => void) {
  const ref = useRef<HTMLDivElement>(null);
  const caret = useRef<Range>(null);
  const makeChip = chipMaker(useLexicon());
  useLayoutEffect(() => {
    if (ref.current && read(ref.current) !== value) show(ref.current, value, makeChip);
  });
  const changed = () => {
    if (ref.current) onChange(read(ref.current));
  };
  const keepCaret = () => {
    if (ref.current) caret.current = caretIn(ref.current);
  };
  const props = {
    ref,
    className: styles.editor,
    role: 'textbox',
    tabIndex: 0,
    contentEditable: 'plaintext-only',
    suppressContentEditableWarning: true,
    onInput: changed,
    onBlur: keepCaret,
  } as const;
  return {
    props,
    keepCaret,
    focus: () => ref.current?.focus(),
    insert: (text: string) => {
      const [part] = parse(text);
      if (!(ref.current && part)) return;
      insertAt(caret.current ?? caretIn(ref.current), nodeFor(part, makeChip));
      changed();
    },
  };
}
