import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortcutsOn, switchShortcuts } from '~/actions/preference';

export function LetterSwitch() {
  const { t } = useTranslation();
  const [on, setOn] = useState(shortcutsOn);
  const change = (wanted: boolean) => {
    switchShortcuts(wanted);
    setOn(wanted);
  };
  return (
    <Switch
      size="xs"
      checked={on}
      onChange={(event) => change(event.currentTarget.checked)}
      label={t('shortcuts_switch')}
      description={t('shortcuts_switch_hint')}
    />
  );
}
