/** Processes as they are drawn and as they ran, and the mails they sent. */
import type { Id, Kind, RecordLink, Value } from './plain';
import type { Wire, With } from './wire';

export interface Descriptor {
  code: string;
  title: string;
  type: 'text' | 'number' | 'yes_no' | 'person' | 'date' | 'date_time';
  default: Value;
}

export interface ConditionRow {
  object: 'Document' | 'Variable' | 'Template';
  field: string;
  op: string;
  value: Value;
  joiner: 'and' | 'or';
}

export interface Branch {
  id: string;
  title: string;
  when: { rows: ConditionRow[] };
  body: Block[];
}

interface BlockOf<Type extends string> {
  type: Type;
  id: string;
  title: string;
  active: boolean;
}

export interface ConditionBlock extends BlockOf<'condition'> {
  branches: Branch[];
}

export interface FieldValue {
  field: string;
  value: Value;
}

export interface ModifyBlock extends BlockOf<'modify_document'> {
  fields: FieldValue[];
  overwrite: boolean;
}

export interface EmailBlock extends BlockOf<'email'> {
  to: string[];
  subject: string;
  text: string;
  format: 'text' | 'html';
}

export type Block = ConditionBlock | ModifyBlock | EmailBlock;

export interface Template {
  schema: 1;
  body: Block[];
  variables: Descriptor[];
  parameters: Descriptor[];
}

export interface PickerItem {
  title: string;
  detail?: string;
  reference: string;
  printable?: string;
  type: string;
  sample?: string;
}

export interface Picker {
  sample: { id: Id; title: string } | null;
  groups: {
    key: 'fields' | 'variables' | 'parameters' | 'users' | 'system';
    title: string;
    items: PickerItem[];
  }[];
}

export interface Saw {
  object: string;
  field: string;
  op: string;
  wanted: Value;
  value: Value;
}

export interface ConditionTrace {
  block: string;
  took: string | null;
  branches: { branch: string; held: boolean | null; saw: Saw[] }[];
}

export interface SetTrace {
  block: string;
  set: Record<string, [old: Value, new: Value]>;
}

export interface MailTrace {
  block: string;
  mail: { to: string[]; subject: string };
}

export interface SkippedTrace {
  block: string;
  skipped: string;
}

export interface CreatedTrace {
  block: string;
  created: { targets: Kind[]; records: RecordLink[]; waits: string };
}

export interface DelayTrace {
  block: string;
  until: string;
}

export type TraceEntry = ConditionTrace | SetTrace | MailTrace | SkippedTrace | CreatedTrace | DelayTrace;

export interface Run {
  id: Id;
  process: { id: Id; name: string };
  version: { number: number };
  template: Template;
  record: RecordLink;
  status: RunStatus;
  reason: string | null;
  failed_block: string | null;
  started: string;
  finished: string | null;
  by: string;
  parameters: { title: string; shown: string }[];
  trace: TraceEntry[];
  mails: { id: Id; block: string; to: string[]; subject: string; status: MailStatus }[];
}

export type Alarm = Wire['Alarm'];
export type Autorun = Wire['Autorun'];
export type StartingProcess = Wire['StartingProcess'];
export type StartedRun = Wire['StartedRun'];
export type DraftSaved = Wire['DraftSaved'];
export type Problem = Wire['DrawingProblem'];
export type ProcessVersion = Wire['ProcessVersion'];
export type MailStatus = Wire['MailRow']['status'];
export type RunStatus = Wire['RecordRun']['status'];
export type RecordRun = Wire['RecordRun'];
export type RunOf = Wire['RunOf'];

export type Mail = With<Wire['MailRow'], { record: RecordLink | null }>;

export type MailDetail = With<Wire['Mail'], { record: RecordLink | null }>;

export type ProcessRow = With<Wire['ProcessRow'], { kind: Kind }>;

export type Process = With<Wire['Process'], { kind: Kind; draft: Template; published: Template | null }>;
export type BlockKind = Wire['BlockKind'];

export type RunRow = With<Wire['RunRow'], { record: RecordLink }>;
