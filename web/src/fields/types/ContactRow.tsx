import { ActionIcon, Select, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Contact, FieldType } from '~/api/types';
import styles from './contacts.module.css';

const KINDS = ['WORK', 'MOBILE', 'HOME', 'OTHER'] as const;
export type ContactKind = (typeof KINDS)[number];

interface Props {
  field: FieldType;
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
        inputMode={TYPED[field as keyof typeof TYPED]}
        value={row.value}
        error={invalid}
        autoFocus={autoFocus}
        onChange={(event) => onChange({ value: event.currentTarget.value })}
      />
      <Select
        aria-label={t('kind_of', { title })}
        data={KINDS.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
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
