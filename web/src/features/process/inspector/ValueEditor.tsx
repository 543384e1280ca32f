import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '~/api/types';
import { isMany } from '~/fields/many';
import { FieldEdit } from '~/fields/registry';
import { Chip } from '../blocks/Chip';
import type { Plain, Value } from '../model';
import { TAKES_ALL } from '../picker/items';
import { ValuePicker } from '../picker/ValuePicker';
import { parse, person } from '../references';
import { TokenText } from './tokenText/TokenText';
import styles from './ValueEditor.module.css';

interface Props {
  field: Field;
  label: string;
  value: Value;
  onChange: (value: Value) => void;
}

/** A value as its field's type is edited, or in its place a chip from the picker. */
export function ValueEditor(props: Props) {
  const { field, label, value, onChange } = props;
  if (!TAKES_ALL.has(field.type) || isMany(field)) return <TypedValue {...props} />;
  return (
    <TokenText
      label={label}
      multiline={field.type === 'long_text'}
      value={String(value ?? '')}
      onChange={onChange}
    />
  );
}

function TypedValue({ field, label, value, onChange }: Props) {
  const [opened, setOpened] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.altKey && event.key === 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    setOpened(true);
  };
  return (
    <div className={styles.row} onKeyDownCapture={onKeyDown}>
      <div className={styles.value}>
        <ChipOrField field={field} label={label} value={value} onChange={onChange} />
      </div>
      <ValuePicker
        wanted={field.type}
        label={label}
        opened={opened}
        onOpen={setOpened}
        onPick={({ reference }) => onChange(reference)}
      />
    </div>
  );
}

function ChipOrField({ field, label, value, onChange }: Props) {
  const yesOrNo = useYesOrNo();
  const [part] = typeof value === 'string' ? parse(value) : [];
  const isChip = part && part.kind !== 'text' && (part.kind !== 'person' || field.type !== 'person');
  if (isChip) return <Chip part={part} onRemove={() => onChange('')} />;
  const change = (next: unknown) => {
    const stored = storedFrom(next, field);
    if (String(stored) !== String(value ?? '')) onChange(stored);
  };
  const { type, choices } = field.type === 'yes_no' ? yesOrNo : field;
  const edited = { ...field, type, choices, title: label, required: false };
  return <FieldEdit field={edited} value={shownFor(value, field)} onChange={change} />;
}

/** A switch cannot say "not set", so yes and no are two choices here. */
function useYesOrNo(): Pick<Field, 'type' | 'choices'> {
  const { t } = useTranslation('process');
  const choices = [
    { value: 'Y', title: t('yes') },
    { value: 'N', title: t('no') },
  ];
  return { type: 'choice', choices };
}

/** The value as the field's editor takes it. */
function shownFor(value: Value, field: Field): Value {
  const all = listFrom(value).map((one) => shown(one, field));
  return isMany(field) ? all : (all[0] ?? null);
}

function shown(one: Plain, { type }: Field): Plain {
  if (type === 'yes_no' && typeof one === 'boolean') return one ? 'Y' : 'N';
  const [part] = typeof one === 'string' ? parse(one) : [];
  return part?.kind === 'person' ? part.id : one;
}

/** People stand in a template as "user_3"; nothing chosen is an empty text. */
function storedFrom(value: unknown, field: Field): Value {
  return Array.isArray(value) ? value.map((one) => stored(one, field)) : stored(value, field);
}

function stored(value: unknown, { type }: Field): Plain {
  if (value === null || value === undefined || value === '') return '';
  if (type === 'person') return person(Number(value));
  return String(value);
}

function listFrom(value: Value): Plain[] {
  if (Array.isArray(value)) return value;
  return value === null || value === '' ? [] : [value];
}
