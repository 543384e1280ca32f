import { ActionIcon, Checkbox, Select, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Descriptor } from '../model';
import { codeTrouble, TYPES } from './descriptors';
import styles from './SettingsTab.module.css';

interface Props {
  descriptor: Descriptor;
  others: Descriptor[];
  disabled: boolean;
  /** Whether it may have to be given by whoever starts the process. */
  asked: boolean;
  onChange: (descriptor: Descriptor) => void;
  onRemove: () => void;
}

export function DescriptorEditor({ descriptor, others, disabled, asked, onChange, onRemove }: Props) {
  const { t } = useTranslation('process');
  const { title, type, default: start, required = false } = descriptor;
  return (
    <div className={styles.descriptor}>
      <TextInput
        label={t('descriptor_title')}
        disabled={disabled}
        value={title}
        onChange={(event) => onChange({ ...descriptor, title: event.currentTarget.value })}
      />
      <CodeField descriptor={descriptor} others={others} disabled={disabled} onChange={onChange} />
      <Select
        label={t('descriptor_type')}
        disabled={disabled}
        data={TYPES.map((value) => ({ value, label: t(`type_${value}`) }))}
        value={type}
        onChange={(next) =>
          next && onChange({ ...descriptor, type: TYPES.find((each) => each === next) ?? 'text' })
        }
        allowDeselect={false}
      />
      <TextInput
        label={t('descriptor_default')}
        disabled={disabled}
        value={String(start ?? '')}
        onChange={(event) => onChange({ ...descriptor, default: event.currentTarget.value })}
      />
      {asked && (
        <Checkbox
          className={styles.required}
          label={t('descriptor_required')}
          disabled={disabled}
          checked={required}
          onChange={(event) => onChange({ ...descriptor, required: event.currentTarget.checked })}
        />
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={disabled}
        aria-label={t('remove_descriptor', { title })}
        onClick={onRemove}
      >
        <X size={14} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}

/** A code that cannot be used is shown as wrong, and the draft keeps the last good one. */
function CodeField({ descriptor, others, disabled, onChange }: Omit<Props, 'asked' | 'onRemove'>) {
  const { t } = useTranslation('process');
  const [typed, setTyped] = useState(descriptor.code);
  const trouble = codeTrouble(typed, others);
  const change = (code: string) => {
    setTyped(code);
    if (!codeTrouble(code, others)) onChange({ ...descriptor, code });
  };
  return (
    <TextInput
      label={t('descriptor_code')}
      disabled={disabled}
      value={typed}
      error={trouble && t(trouble)}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
