import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Autorun } from '../wire';
import styles from './AutorunChoice.module.css';

interface Props {
  value: Autorun;
  onChange: (value: Autorun) => void;
  disabled?: boolean;
}

/** What starts the process by itself, and whether people may. */
export function AutorunChoice({ value, onChange, disabled }: Props) {
  const { t } = useTranslation('process');
  return (
    <>
      <fieldset className={styles.choice} disabled={disabled}>
        <legend>{t('autorun')}</legend>
        <Checkbox
          size="xs"
          label={t('autorun_create')}
          checked={value.create}
          onChange={(event) => onChange({ ...value, create: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={t('autorun_change')}
          checked={value.change}
          onChange={(event) => onChange({ ...value, change: event.currentTarget.checked })}
        />
      </fieldset>
      <Checkbox
        size="xs"
        label={t('by_hand')}
        disabled={disabled}
        checked={value.hand}
        onChange={(event) => onChange({ ...value, hand: event.currentTarget.checked })}
      />
    </>
  );
}
