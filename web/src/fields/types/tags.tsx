import { TagsInput } from '@mantine/core';
import { Token } from '~/ui/Token';
import { listOf } from '../many';
import { type DisplayProps, type EditProps, type FieldPart, inputProps } from '../part';
import { text } from './text';

const MOST = 200;

function EditMany(props: EditProps) {
  return (
    <TagsInput
      {...inputProps(props)}
      value={listOf(props.value).map(String)}
      onChange={props.onChange}
      maxTags={MOST}
      acceptValueOnBlur
      splitChars={[',', ';']}
      clearable={false}
    />
  );
}

function Display({ value }: DisplayProps) {
  return <Token tone="blue">{String(value)}</Token>;
}

/** Short words of one's own: chips, a new one by Enter or a comma. */
export const tags: FieldPart = { Edit: text.Edit, EditMany, Display, inline: true };
