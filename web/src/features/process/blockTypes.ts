import { type Block, type Branch, emptyRow, type Template } from './model';
import { numbering } from './tree/ids';

export type BlockGroup = 'flow' | 'document' | 'messages' | 'people' | 'values';
export const GROUPS: BlockGroup[] = ['flow', 'document', 'messages', 'people', 'values'];

export type Widget = 'branches' | 'field_values' | 'recipients' | 'text' | 'long_text' | 'switch' | 'choice';

/** One setting of a block, as its JSON schema tells it. */
export interface Setting {
  widget?: Widget;
  title?: string;
  description?: string;
  default?: unknown;
  enum?: string[];
  /** The words of the choices, in the order of `enum`. */
  labels?: string[];
  choices?: { value: string; title: string }[];
}

export interface BlockType {
  type: string;
  group: BlockGroup;
  icon: string;
  title: string;
  description: string;
  /** The kinds of record it is for; every kind when there are none. */
  serves?: string[];
  schema: { properties?: Record<string, Setting> };
}

export const choicesOf = ({ enum: values = [], labels = [], choices }: Setting) =>
  choices ?? values.map((value, i) => ({ value, title: labels[i] ?? value }));

const EMPTY: Record<Widget, unknown> = {
  branches: [],
  field_values: [],
  recipients: [],
  text: '',
  long_text: '',
  switch: false,
  choice: '',
};

export const settingsOf = (type: BlockType | undefined): [string, Setting][] =>
  Object.entries(type?.schema.properties ?? {}).filter(([, setting]) => setting.widget);

/** A fresh block of a type, with the settings its schema starts from. */
export function freshBlock(template: Template, type: BlockType, branchTitles: string[]): Block {
  const next = numbering(template);
  const block: Block = { id: next(), type: type.type, title: type.title, active: true };
  for (const [key, { widget, default: start, enum: choices }] of settingsOf(type)) {
    if (widget === 'branches')
      block.branches = branchTitles.map((title, i) => freshBranch(next(), title, i === 0));
    else block[key] = start ?? choices?.[0] ?? (widget && EMPTY[widget]);
  }
  return block;
}

/** The first branch asks for its condition, the last one takes what is left. */
const freshBranch = (id: string, title: string, asks: boolean): Branch => ({
  id,
  title,
  when: { rows: asks ? [emptyRow()] : [] },
  body: [],
});
