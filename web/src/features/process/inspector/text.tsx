import { textOf } from './settings';
import { TokenText } from './tokenText/TokenText';
import type { WidgetProps } from './widgets';

export function TextSetting({ title, value, onChange }: WidgetProps) {
  return <TokenText titled label={title} value={textOf(value)} onChange={onChange} />;
}

export function LongTextSetting({ title, value, onChange }: WidgetProps) {
  return <TokenText titled multiline label={title} value={textOf(value)} onChange={onChange} />;
}
