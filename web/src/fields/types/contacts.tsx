import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact, Value } from '~/api/types';
import type { ContactKind } from '../contactKinds';
import { linkTo } from '../linkTo';
import type { DisplayProps, EditProps, FieldPart } from '../part';
import styles from './contacts.module.css';
import { PhoneLink } from './phone';

const ContactRows = lazy(() => import('./ContactRows').then((file) => ({ default: file.ContactRows })));

export const contactsOf = (value: Value) => (Array.isArray(value) ? (value as Contact[]) : []);

const Edit = (props: EditProps) => (
  <Suspense>
    <ContactRows {...props} />
  </Suspense>
);

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
