import { Select, Switch } from '@mantine/core';
import { choicesOf } from '../blockTypes';
import { textOf } from './settings';
import type { WidgetProps } from './widgets';

export function SwitchSetting({ title, setting, value, onChange }: WidgetProps) {
  return (
    <Switch
      label={title}
      description={setting.description}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

export function ChoiceSetting({ title, setting, value, onChange }: WidgetProps) {
  return (
    <Select
      label={title}
      description={setting.description}
      data={choicesOf(setting).map((choice) => ({ value: choice.value, label: choice.title }))}
      value={textOf(value)}
      onChange={onChange}
      allowDeselect={false}
    />
  );
}
