/**
 * A process is a tree, never a graph, so it can only ever be a well-formed flowchart:
 * no dangling line, no block that nothing leads to. The canvas computes its lines from it.
 */
export type Plain = string | number | boolean | null;
export type Value = Plain | Plain[];

export type RowObject = 'Document' | 'Variable' | 'Template';

export interface Row {
  object: RowObject;
  field: string;
  op: string;
  value: Value;
  joiner: 'and' | 'or';
}

export const emptyRow = (): Row => ({ object: 'Document', field: '', op: '=', value: '', joiner: 'and' });

export interface Branch {
  id: string;
  title: string;
  /** No rows: the branch has no condition and takes everything that is left. */
  when: { rows: Row[] };
  body: Block[];
}

/** What every block has; its other keys are the settings that its type's schema describes. */
export interface Block {
  id: string;
  type: string;
  title: string;
  active: boolean;
  branches?: Branch[];
  [setting: string]: unknown;
}

export type DescriptorType = 'text' | 'number' | 'yes_no' | 'person' | 'date' | 'date_time';

export interface Descriptor {
  code: string;
  title: string;
  type: DescriptorType;
  default: Value;
  required?: boolean;
}

export interface Template {
  schema: number;
  body: Block[];
  variables: Descriptor[];
  parameters: Descriptor[];
}

/** The body that is no branch's: the process itself. */
export const ROOT = 'root';

/** A place between blocks. Every '+' and every place to drop is one slot. */
export interface Slot {
  seq: string;
  index: number;
}

export const slotKey = ({ seq, index }: Slot): string => `${seq}:${index}`;

export const sameSlot = (a: Slot | null, b: Slot | null): boolean =>
  a !== null && b !== null && a.seq === b.seq && a.index === b.index;

export const emptyTemplate = (): Template => ({ schema: 1, body: [], variables: [], parameters: [] });
