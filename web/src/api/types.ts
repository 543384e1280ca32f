/** The shapes of the API, by hand until they are generated: every type of the wire stands in this one file. */

export type Id = number;
export type Kind = 'lead';
export type Language = 'en' | 'vi';
export type Can = readonly string[];

export interface Session {
  user: { id: Id; name: string; email: string; language: Language; role: string } | null;
  can: Can;
  demo: { email: string; password: string } | null;
  company: string;
  currency: string;
  kinds: Kind[];
}

export interface Person {
  id: Id;
  name: string;
  email: string;
  position: string;
  department: string;
  active: boolean;
}

export type FieldType =
  | 'text'
  | 'long_text'
  | 'integer'
  | 'number'
  | 'money'
  | 'yes_no'
  | 'date'
  | 'date_time'
  | 'stage'
  | 'choice'
  | 'currency'
  | 'person'
  | 'phones'
  | 'emails'
  | 'links'
  | 'messengers';

export interface Choice {
  value: string;
  title: string;
  color?: string;
}

export interface Field {
  code: string;
  title: string;
  type: FieldType;
  multiple: boolean;
  required: boolean;
  read_only: boolean;
  choices: Choice[] | null;
  operators: string[];
  settings: Record<string, unknown>;
  group: 'main' | 'contact' | 'address' | 'source' | 'system';
}

/** One phone, e-mail, link or messenger of a record. */
export interface Contact {
  id?: Id;
  value: string;
  type: string;
}

export type Value = string | number | boolean | null | string[] | Contact[];
export type Values = Record<string, Value>;

export interface Alarm {
  run: Id;
  process: string;
  reason: string;
}

export interface Card {
  id: Id;
  values: Values;
  alarm: Alarm | null;
  can: Can;
}

export interface Stage {
  code: string;
  name: string;
  color: string;
  semantics: 'P' | 'S' | 'F';
  count: number;
  sum: number;
  cards: Card[];
  more: boolean;
}

export interface Board {
  cursor: string;
  currency: string;
  attention: number;
  stages: Stage[];
  can: Can;
}

export interface MoreCards {
  cards: Card[];
  more: boolean;
}

export interface Changes {
  cursor: string;
  records: { kind: Kind; id: Id }[];
}

export interface TimelineEntry {
  id: Id;
  at: string;
  by: { id: Id | null; name: string; via: string };
  verb: 'create' | 'update';
  diff: Record<string, [old: Value, new: Value]>;
  run: { id: Id; process: string; version: number } | null;
}

export type RunStatus = 'done' | 'failed' | 'waiting';

export interface RecordRun {
  id: Id;
  process: string;
  version: number;
  status: RunStatus;
  reason: string | null;
  started: string;
}

export interface RecordDetail extends Card {
  kind: Kind;
  timeline: TimelineEntry[];
  runs: RecordRun[];
}

export interface FieldError {
  code: string;
  message: string;
}

/** Every wrong field at once; the key "" speaks of the whole input. */
export type FieldErrors = Record<string, FieldError[]>;

export type MailStatus = 'waiting' | 'sent' | 'kept' | 'failed' | 'unsure';

export interface Mail {
  id: Id;
  to: string[];
  subject: string;
  status: MailStatus;
  attempts: number;
  error: string | null;
  created: string;
  sent: string | null;
  record: RecordLink | null;
  run: Id | null;
}

export interface MailDetail extends Mail {
  text: string;
  html: string | null;
  message_id: string;
  from: string;
}

export interface RecordLink {
  kind: Kind;
  id: Id;
  title: string;
}

// Processes ------------------------------------------------------------------

export interface Autorun {
  create: boolean;
  change: boolean;
}

export interface ProcessRow {
  id: Id;
  kind: Kind;
  name: string;
  description: string;
  autorun: Autorun;
  active: boolean;
  version: number | null;
  draft_differs: boolean;
  modified: string;
  author: { id: Id; name: string };
  last_run: { id: Id; status: RunStatus; at: string } | null;
  unmapped: string[];
  shares_trigger: boolean;
  can: Can;
}

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

export interface Problem {
  block: string | null;
  branch: string | null;
  severity: 'error' | 'warning';
  code: string;
  message: string;
}

export interface ProcessVersion {
  number: number;
  note: string;
  by: string;
  at: string;
}

export interface Process extends ProcessRow {
  draft: Template;
  revision: number;
  published: Template | null;
  problems: Problem[];
  versions: ProcessVersion[];
}

export interface DraftSaved {
  revision: number;
  problems: Problem[];
  saved_at: string;
}

export interface BlockKind {
  type: string;
  group: 'flow' | 'document' | 'messages' | 'people' | 'values';
  icon: string;
  title: string;
  description: string;
  schema: Record<string, unknown>;
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

export interface RunRow {
  id: Id;
  record: RecordLink;
  version: number;
  status: RunStatus;
  reason: string | null;
  started: string;
  finished: string | null;
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

export type TraceEntry = ConditionTrace | SetTrace | MailTrace | SkippedTrace;

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
  trace: TraceEntry[];
  mails: { id: Id; block: string; to: string[]; subject: string; status: MailStatus }[];
}
