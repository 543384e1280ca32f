import { ActionIcon, Select, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Contact, Field } from '~/api/types';
import { type ContactKind, kindsOf } from '../contactKinds';
import styles from './contacts.module.css';

interface Props {
  field: Field;
  title: string;
  row: Contact;
  invalid: boolean;
  autoFocus?: boolean;
  onChange: (change: Partial<Contact>) => void;
  onRemove?: () => void;
}

const TYPED = { phones: 'tel', emails: 'email', links: 'url' } as const;

/** One phone, e-mail, link or messenger. */
export function ContactRow({ field, title, row, invalid, autoFocus, onChange, onRemove }: Props) {
  const { t } = useTranslation('fields');
  const { t: app } = useTranslation();
  return (
    <div className={styles.row}>
      <TextInput
        aria-label={title}
        // Only the right keyboard on a phone: what is a good address, the server decides.
        inputMode={TYPED[field.type as keyof typeof TYPED]}
        value={row.value}
        error={invalid}
        autoFocus={autoFocus}
        onChange={(event) => onChange({ value: event.currentTarget.value })}
      />
      <Select
        aria-label={t('kind_of', { title })}
        data={kindsOf(field, row.type).map((kind) => ({
          value: kind,
          label: t(`kind_${kind as ContactKind}`, { defaultValue: kind }),
        }))}
        value={row.type}
        allowDeselect={false}
        onChange={(type) => type && onChange({ type })}
      />
      {onRemove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={app('remove', { name: title })}
          onClick={onRemove}
        >
          <X size={15} />
        </ActionIcon>
      )}
    </div>
  );
}
