import type { ComponentType } from 'react';
import type { Setting, Widget } from '../blockTypes';
import type { Block } from '../model';
import { BranchesSetting } from './branches/BranchesSetting';
import { FieldValuesSetting } from './FieldValuesSetting';
import { RecipientsSetting } from './RecipientsSetting';
import { ChoiceSetting, SwitchSetting } from './simple';
import { LongTextSetting, TextSetting } from './text';

export interface WidgetProps {
  block: Block;
  title: string;
  setting: Setting;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** What draws a setting, by the name its schema gives. A new widget adds one file and one line here. */
export const WIDGETS: Record<Widget, ComponentType<WidgetProps>> = {
  branches: BranchesSetting,
  field_values: FieldValuesSetting,
  recipients: RecipientsSetting,
  text: TextSetting,
  long_text: LongTextSetting,
  switch: SwitchSetting,
  choice: ChoiceSetting,
};
