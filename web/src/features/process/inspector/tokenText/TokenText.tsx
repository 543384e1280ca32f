import { type KeyboardEvent, type MouseEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useLexicon } from '../../lexicon';
import { ValuePicker } from '../../picker/ValuePicker';
import { parse } from '../../references';
import type { PickerItem } from '../../wire';
import { chipMaker } from './chip';
import { caretIn, chipAt, insertAt, nodeFor, read, selectChip, selectRange, show } from './dom';
import styles from './TokenText.module.css';
import { typedAhead } from './typedAhead';

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
  const picker = usePickerAt(editor);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || picker.opened) event.stopPropagation();
    if (picker.opened) return picker.onKeyAhead(event);
    const opens = opensPicker(event);
    if (opens) picker.open(event.key);
    if (opens || (event.key === 'Enter' && !multiline)) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const chip = chipAt(event.target);
    if (!chip) return;
    selectChip(chip);
    picker.open();
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
          opened={picker.opened}
          typed={picker.typed}
          onOpen={(next) => (next ? picker.open() : picker.close())}
          onPick={picker.pick}
        />
      </div>
    </div>
  );
}

/** Inside a text a person is a name, and a field is what people would read there. */
const textOf = ({ title, reference, printable }: PickerItem): string =>
  parse(reference)[0]?.kind === 'person' ? title : (printable ?? reference);

const BRACE = '{';

const opensPicker = ({ key, altKey }: KeyboardEvent): boolean =>
  key === BRACE || (altKey && key === 'ArrowDown');

/** The picker, opened at the caret of a text: the text gets the focus back, with what was picked or the brace. */
function usePickerAt(editor: Editor) {
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const brace = useRef(false);
  const open = (key?: string) => {
    brace.current = key === BRACE;
    editor.keepCaret();
    editor.focus();
    setTyped('');
    setOpened(true);
  };
  const close = () => {
    if (brace.current) editor.insert(BRACE);
    brace.current = false;
    setOpened(false);
    editor.focus();
  };
  const pick = (item: PickerItem) => {
    brace.current = false;
    editor.insert(textOf(item));
  };
  const onKeyAhead = (event: KeyboardEvent) => {
    event.preventDefault();
    if (event.key === 'Escape') close();
    else setTyped((before) => typedAhead(before, event));
  };
  return { opened, typed, open, close, pick, onKeyAhead };
}

type Editor = ReturnType<typeof useEditor>;

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
    focus: () => {
      ref.current?.focus();
      const at = caret.current;
      if (at && ref.current?.contains(at.commonAncestorContainer)) selectRange(at);
    },
    insert: (text: string) => {
      const [part] = parse(text);
      if (!(ref.current && part)) return;
      insertAt(caret.current ?? caretIn(ref.current), nodeFor(part, makeChip));
      changed();
    },
  };
}
