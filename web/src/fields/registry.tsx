import type { FieldType } from '~/api/types';
import { type DisplayProps, type EditProps, type FieldPart, isEmpty } from './part';
import styles from './registry.module.css';
import { choice } from './types/choice';
import { contacts } from './types/contacts';
import { date, dateTime } from './types/date';
import { longText } from './types/longText';
import { money, number } from './types/number';
import { person } from './types/person';
import { text } from './types/text';
import { yesNo } from './types/yesNo';

/** Every type of field that the server may name. A new type adds one file and one line here. */
const parts: Record<FieldType, FieldPart> = {
  text,
  long_text: longText,
  integer: number,
  number,
  money,
  yes_no: yesNo,
  date,
  date_time: dateTime,
  stage: choice,
  choice,
  currency: choice,
  person,
  phones: contacts,
  emails: contacts,
  links: contacts,
  messengers: contacts,
};

/** A type that this web does not know yet is shown as text rather than not at all. */
export function partOf(type: FieldType): FieldPart {
  return parts[type] ?? text;
}

export function FieldDisplay(props: DisplayProps) {
  const { Display } = partOf(props.field.type);
  return isEmpty(props.value) ? <span className={styles.empty}>{'–'}</span> : <Display {...props} />;
}

export function FieldEdit(props: EditProps) {
  const { Edit } = partOf(props.field.type);
  return <Edit {...props} />;
}
