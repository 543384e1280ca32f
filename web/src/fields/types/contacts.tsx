import { Button, Input } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Contact, Value } from '~/api/types';
import { linkTo } from '../linkTo';
import type { DisplayProps, EditProps, FieldPart } from '../part';
import { type ContactKind, ContactRow } from './ContactRow';
import styles from './contacts.module.css';
import { PhoneLink } from './phone';

const contactsOf = (value: Value) => (Array.isArray(value) ? (value as Contact[]) : []);

function Edit({ field, value, onChange, error, titled, autoFocus }: EditProps) {
  const { t } = useTranslation('fields');
  const known = contactsOf(value);
  const rows = known.length ? known : [{ value: '', type: 'WORK' }];
  const put = (place: number, change: Partial<Contact>) =>
    onChange(rows.map((row, each) => (each === place ? { ...row, ...change } : row)));
  return (
    <Input.Wrapper
      label={titled ? field.title : undefined}
      labelElement="div"
      withAsterisk={titled && field.required}
      error={error}
    >
      <fieldset className={styles.rows} aria-label={field.title}>
        {rows.map((row, place) => (
          <ContactRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a new row has nothing else, and rows keep their order
            key={place}
            field={field.type}
            title={rows.length > 1 ? `${field.title} ${place + 1}` : field.title}
            row={row}
            invalid={Boolean(error)}
            autoFocus={autoFocus && place === 0}
            onChange={(change) => put(place, change)}
            onRemove={rows.length > 1 ? () => onChange(known.filter((_, each) => each !== place)) : undefined}
          />
        ))}
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<Plus size={13} />}
          onClick={() => onChange([...rows, { value: '', type: 'WORK' }])}
        >
          {t('add_another')}
        </Button>
      </fieldset>
    </Input.Wrapper>
  );
}

function Display({ field, value }: DisplayProps) {
  const { t } = useTranslation('fields');
  return (
    <ul className={styles.list}>
      {contactsOf(value).map((contact) => (
        <li key={contact.id ?? contact.value}>
          {field.type === 'phones' ? (
            <PhoneLink value={contact.value} />
          ) : (
            <a href={linkTo(field.type, contact.value)} rel="noreferrer">
              {contact.value}
            </a>
          )}
          <small>{t(`kind_${contact.type as ContactKind}`, { defaultValue: contact.type })}</small>
        </li>
      ))}
    </ul>
  );
}

/** Phones, e-mails, links and messengers: several, each with its kind. */
export const contacts: FieldPart = { Edit, Display };
