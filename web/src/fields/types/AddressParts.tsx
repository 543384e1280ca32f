import { Input, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Address } from '~/api/types';
import type { EditProps } from '../part';
import { addressOf, PARTS } from './address';
import styles from './address.module.css';

/** A line for each part of an address. */
export function AddressParts({ field, value, onChange, error, titled, autoFocus }: EditProps) {
  const { t } = useTranslation('fields');
  const address = addressOf(value);
  const put = (part: keyof Address, text: string) => {
    const { [part]: _, ...rest } = address;
    const next = text ? { ...rest, [part]: text } : rest;
    onChange(Object.keys(next).length ? next : null);
  };
  return (
    <Input.Wrapper
      label={titled ? field.title : undefined}
      labelElement="div"
      withAsterisk={titled && field.required}
      error={error}
    >
      <fieldset className={styles.parts} aria-label={field.title}>
        {PARTS.map((part) => (
          <TextInput
            key={part}
            className={styles[part]}
            aria-label={`${field.title}: ${t(`address_${part}`)}`}
            placeholder={t(`address_${part}`)}
            maxLength={part === 'country' ? 2 : 255}
            value={address[part] ?? ''}
            error={Boolean(error)}
            autoFocus={autoFocus && part === 'street'}
            onChange={(event) => put(part, event.currentTarget.value)}
          />
        ))}
      </fieldset>
    </Input.Wrapper>
  );
}
