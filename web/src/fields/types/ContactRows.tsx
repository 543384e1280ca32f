import { Button, Input } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '~/api/types';
import { newContact } from '../contactKinds';
import type { EditProps } from '../part';
import { ContactRow } from './ContactRow';
import { contactsOf } from './contacts';
import styles from './contacts.module.css';

/** Each contact point on a line of its own, and one more. */
export function ContactRows({ field, value, onChange, error, titled, autoFocus }: EditProps) {
  const { t } = useTranslation('fields');
  const known = contactsOf(value);
  const rows = known.length ? known : [newContact(field)];
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
            field={field}
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
          onClick={() => onChange([...rows, newContact(field)])}
        >
          {t('add_another')}
        </Button>
      </fieldset>
    </Input.Wrapper>
  );
}
