import { useQuery } from '@tanstack/react-query';
import { phoneFormatsQuery } from '~/api/queries';
import type { Contact, Field, Kind, ListPage, ListRow, Value } from '~/api/types';
import { isEmpty } from '~/fields/part';
import { shownPhone } from '~/fields/phone';
import { FieldDisplay } from '~/fields/registry';
import { contactsOf } from '~/fields/types/contacts';
import { NextLine } from '~/ui/NextLine';
import { Picture } from '~/ui/Picture';
import { RecordLink } from '~/ui/RecordLink';
import { type Column, NAME, NEXT } from '../columns/columns';
import styles from './Grid.module.css';

interface Props {
  kind: Kind;
  row: ListRow;
  column: Column;
  links: ListPage['links'];
}

/** What a cell shows on its one line. */
export function Cell({ kind, row, column: { field, code }, links }: Props) {
  if (code === NEXT) return <NextLine next={row.next} />;
  if (code === NAME || !field) {
    return (
      <RecordLink kind={kind} id={row.id} tabIndex={-1} className={styles.name} title={row.title}>
        <Picture kind={kind} {...row} />
        <span>{row.title}</span>
      </RecordLink>
    );
  }
  const value = row.values[code] ?? null;
  if (isEmpty(value)) return null;
  if (field.type === 'phones') return <Phones value={value} />;
  const several = listed(field, value, links);
  if (several) return <Several words={several} />;
  return <FieldDisplay field={field} value={value} values={row.values} />;
}

/** Contacts and linked records by their words; nothing for what its own part draws better. */
function listed(field: Field, value: Value, links: ListPage['links']): string[] | null {
  const kind = field.settings.kind as Kind | undefined;
  if (kind && String(field.type) === 'record') {
    const ids = Array.isArray(value) ? value : [value];
    return ids.map((id) => links[kind]?.[String(id)] ?? `#${id}`);
  }
  const isContact = Array.isArray(value) && typeof value[0] === 'object';
  return isContact ? (value as Contact[]).map((contact) => contact.value) : null;
}

/** As their country writes them. */
function Phones({ value }: { value: Value }) {
  const formats = useQuery(phoneFormatsQuery).data;
  return <Several words={contactsOf(value).map((phone) => shownPhone(phone.value, formats))} />;
}

function Several({ words: [first, ...others] }: { words: string[] }) {
  return (
    <span className={styles.several} title={[first, ...others].join(', ')}>
      <span>{first}</span>
      {others.length > 0 && <small>{`+${others.length}`}</small>}
    </span>
  );
}
