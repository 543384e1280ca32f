import type { Field, FieldType } from '~/api/types';
import { isMany } from './many';
import { type DisplayProps, type EditProps, type FieldPart, isEmpty } from './part';
import styles from './registry.module.css';
import { DisplaySeveral, EditSeveral } from './Several';
import { address } from './types/address';
import { choice } from './types/choice';
import { contacts } from './types/contacts';
import { date, dateTime } from './types/date';
import { email } from './types/email';
import { file } from './types/file';
import { folder } from './types/folder';
import { link } from './types/link';
import { longText } from './types/longText';
import { money, number } from './types/number';
import { options } from './types/options';
import { person } from './types/person';
import { phone } from './types/phone';
import { pipeline } from './types/pipeline';
import { record } from './types/record';
import { tags } from './types/tags';
import { text } from './types/text';
import { time } from './types/time';
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
  time,
  options,
  link,
  stage: choice,
  choice,
  currency: choice,
  pipeline,
  record,
  person,
  address,
  phone,
  email,
  phones: contacts,
  emails: contacts,
  links: contacts,
  messengers: contacts,
  file,
  folder,
};

/** Fields that are drawn in a way of their own. */
const own: Record<string, FieldPart> = { TAGS: tags };

/** A type that this web does not know yet is shown as text rather than not at all. */
function partOf({ code, type }: Field): FieldPart {
  return own[code] ?? parts[type] ?? text;
}

/** Whether one click says all: then nothing waits to be confirmed. */
export function isInstant(field: Field): boolean {
  const { instant } = partOf(field);
  return isMany(field) ? instant === 'each' : Boolean(instant);
}

export function FieldDisplay(props: DisplayProps) {
  const part = partOf(props.field);
  if (isEmpty(props.value)) return <span className={styles.empty}>{'–'}</span>;
  return isMany(props.field) ? <DisplaySeveral part={part} {...props} /> : <part.Display {...props} />;
}

export function FieldEdit(props: EditProps) {
  const part = partOf(props.field);
  if (!isMany(props.field)) return <part.Edit {...props} />;
  return part.EditMany ? <part.EditMany {...props} /> : <EditSeveral part={part} {...props} />;
}
