import { Input, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Address, Value } from '~/api/types';
import { countryName } from '~/i18n/format';
import type { DisplayProps, EditProps, FieldPart } from '../part';
import styles from './address.module.css';

const PARTS = ['street', 'flat', 'city', 'region', 'postal_code', 'country'] as const;

const addressOf = (value: Value): Address =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

function Edit({ field, value, onChange, error, titled, autoFocus }: EditProps) {
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

function Display({ value }: DisplayProps) {
  const address = addressOf(value);
  const shown = { ...address, country: address.country && countryName(address.country) };
  return <>{PARTS.flatMap((part) => shown[part] || []).join(', ')}</>;
}

/** Part by part to edit, one line to read. */
export const address: FieldPart = { Edit, Display };
