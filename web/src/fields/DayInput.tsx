import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readWritten, written } from './written';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  withTime?: boolean;
  /** As the browser's own picker says it: 2026-12-31T14:30. */
  value: string;
  /** The same; what is no day comes as it was typed, for the server to refuse. */
  onChange: (value: string) => void;
}

/** A day is typed as the page writes it, whatever the browser's own language; the picker is the browser's. */
export function DayInput({ withTime = false, value, onChange, ...input }: Props) {
  const { t } = useTranslation();
  const [typed, type] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const change = (text: string) => {
    type(text);
    onChange(readWritten(text, withTime) ?? text.trim());
  };
  return (
    <TextInput
      {...input}
      placeholder={t(withTime ? 'moment_pattern' : 'day_pattern')}
      maxLength={30}
      value={typed ?? written(value)}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => type(null)}
      rightSection={
        <>
          <input
            ref={picker}
            type={withTime ? 'datetime-local' : 'date'}
            className="unseen"
            tabIndex={-1}
            aria-hidden="true"
            value={readWritten(value, withTime) ?? ''}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('calendar')}
            title={t('calendar')}
            onClick={() => picker.current?.showPicker()}
          >
            <CalendarDays size={15} aria-hidden="true" />
          </ActionIcon>
        </>
      }
    />
  );
}
