/**
 * The shapes of the wire. They are generated from the server's OpenAPI (schema.d.ts) and only made narrower here,
 * where the server says "any JSON" and the web knows what it is.
 */
import type { components } from './schema';

type Wire = components['schemas'];
type With<Theirs, Ours> = Omit<Theirs, keyof Ours> & Ours;

export type Id = number;
export type Kind = 'lead' | 'deal' | 'contact' | 'company' | 'document';
export type Language = 'en' | 'vi';
export type Can = readonly string[];

export type FieldType =
  | 'text'
  | 'long_text'
  | 'integer'
  | 'number'
  | 'money'
  | 'yes_no'
  | 'date'
  | 'date_time'
  | 'time'
  | 'options'
  | 'link'
  | 'stage'
  | 'choice'
  | 'currency'
  | 'pipeline'
  | 'record'
  | 'person'
  | 'phone'
  | 'address'
  | 'email'
  | 'phones'
  | 'emails'
  | 'links'
  | 'messengers'
  | 'file'
  | 'folder';

/** One phone, e-mail, link or messenger of a record. */
export interface Contact {
  id?: Id;
  value: string;
  type: string;
}

export type Plain = string | number | boolean | null;
/** A postal address; a part that is not known is not there. */
export type Address = Partial<
  Record<'street' | 'flat' | 'city' | 'region' | 'postal_code' | 'country', string>
>;
export type Value = Plain | Plain[] | Contact[] | Address;
export type Values = Record<string, Value>;

/** Every wrong field at once; the key "" speaks of the whole input. */
export type FieldErrors = Record<string, FieldError[]>;

// Processes ------------------------------------------------------------------

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

export type TraceEntry = ConditionTrace | SetTrace | MailTrace | SkippedTrace | CreatedTrace;

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

export type Alarm = Wire['Alarm'];
export type Autorun = Wire['Autorun'];
export type Choice = Wire['Choice'];
export type DraftSaved = Wire['DraftSaved'];
export type FieldError = Wire['FieldError'];
export type Demand = Required<Wire['Demand']>;
/** One entry of a list; a stage means progress, success or failure. */
export type OptionEntry = Wire['KeptEntry'];
export type OptionList = With<Wire['KeptList'], { kind: Kind | null }>;
export type Pipeline = Wire['KeptPipeline'];
export type PersonChange = Wire['PersonChange'];
export type Department = Wire['Department'];
export type PeopleGroup = Wire['PeopleGroup'];
export type HeldThings = Wire['HeldThings'];
export type HandedOver = Wire['HandedOver'];
export type Keys = Wire['Keys'];
export type KeyLine = Wire['KeyLine'];
export type KeyWish = Wire['KeyWish'];
export type NewKey = Wire['NewKey'];
/** All roles and all there is to allow. */
export type Matrix = Wire['Matrix'];
export type LinkOwner = Wire['LinkOwner'];
export type Role = Wire['Role'];
export type Journal = Wire['Journal'];
export type JournalLine = Wire['JournalLine'];
export type Grants = Role['grants'];
export type Level = Matrix['levels'][number]['code'];
export type Operation = Wire['Operation'];
export type RoleHolder = Wire['RoleHolder'];
export type ThingToAllow = Wire['ThingToAllow'];
export type FieldGroup = Wire['FieldGroup'];
export type Layout = Wire['Layout'];
export type PhoneFormats = Wire['PhoneFormats'];
/** What linked records are called, by kind and number, and what the files are called that fields hold. */
export type LinkNames = Partial<Record<Kind | 'file', Record<string, string>>>;
export type Linking = With<Wire['Linking'], { kind: Kind; records: LinkingRecord[] }>;
export type LinkingRecord = With<Wire['LinkingRecord'], { values: Values }>;
export type Offered = Wire['Offered'];
export type Person = Wire['Person'];
export type Problem = Wire['DrawingProblem'];
export type ProcessVersion = Wire['ProcessVersion'];
export type MailStatus = Wire['MailRow']['status'];
export type RunStatus = Wire['RecordRun']['status'];

export type CompanySecurity = Wire['CompanySecurity'];
export type FactorAdded = Wire['FactorAdded'];
export type OpenSession = Wire['OpenSession'];
export type Passkey = Wire['Passkey'];
export type PasskeyOptions = Wire['PasskeyOptions'];
export type Security = Wire['Security'];
export type TotpOffer = Wire['TotpOffer'];
export type Session = With<
  Wire['Session'],
  { user: With<Wire['Myself'], { language: Language }> | null; kinds: Kind[] }
>;
export type Field = With<Wire['Field'], { type: FieldType }>;
export type CustomField = With<Wire['CustomField'], { type: FieldType }>;
export type NewField = With<Wire['NewField'], { type: FieldType }>;
export type FieldChange = Wire['FieldChange'];
export type RecordLink = With<Wire['RecordLink'], { kind: Kind }>;

export type Card = With<Wire['Card'], { values: Values }>;
/** One condition of a filter; all of them must hold. */
export interface Condition {
  field: string;
  op: string;
  value?: Value;
}

export type ListRow = With<Wire['ListRow'], { values: Values }>;
export type ListPage = With<Wire['ListPage'], { rows: ListRow[]; links: LinkNames }>;
export type Batch = Wire['Batch'];
export type Foreseen = Wire['Foreseen'];
export type Export = Wire['Export'];
export interface ViewSettings {
  filter?: Condition[];
  sort?: string;
  columns?: string;
  q?: string;
}
export type SavedView = With<Wire['SavedView'], { settings: ViewSettings }>;
export type ListCount = Wire['ListCount'];

export type MoreCards = With<Wire['MoreCards'], { cards: Card[]; links: LinkNames }>;
export type Moved = Wire['Moved'];
export type Became = Wire['Became'];
export type BecameRecord = Wire['BecameRecord'];
export type ConversionPlan = With<Wire['ConversionPlan'], { wanted: { targets: Kind[]; pipeline: number } }>;
export type TakenBack = Wire['TakenBack'];
export type BlockedConversions = Wire['BlockedConversions'];
export type ConversionMapping = Wire['ConversionMapping'];
export type ConversionTerms = With<
  Wire['ConversionTerms'],
  { wanted: { targets: Kind[]; pipeline: number; activities: 'move' | 'complete' | 'stay' } }
>;
export type ConversionSeries = Wire['SeriesOfConversions'];
export type Amount = Wire['Amount'];
export type Stage = With<Wire['Stage'], { cards: Card[] }>;
export type Board = With<Wire['Board'], { stages: Stage[]; links: LinkNames }>;
export type Changes = With<Wire['Changes'], { records: { kind: Kind; id: Id }[] }>;
export type RecordRun = Wire['RecordRun'];
export type Diff = Record<string, [old: Value, new: Value]>;
export type ActivityType = Activity['type'];
export type Activity = Wire['Activity'];
export type Comment = Wire['Comment'];
export type Next = Wire['Next'];
export type RunOf = Wire['RunOf'];
export type TimelineEntry = With<Wire['Entry'], { diff: Diff }>;
export type TimelinePage = With<Wire['Timeline'], { entries: TimelineEntry[] }>;
export type FieldWas = With<Wire['FieldWas'], { old: Value; new: Value }>;
export type Stay = Wire['Stay'];
export type StoredFile = Wire['File'];
export type NamedFile = Wire['NamedFile'];
export type AttachedFile = Wire['AttachedFile'];
export type RecordDetail = With<
  Wire['Record'],
  { kind: Kind; values: Values; links: LinkNames; runs: RecordRun[] }
>;

export type Library = Wire['Library'];
export type LibraryFolder = Wire['LibraryFolder'];
export type DocumentVersion = Wire['DocumentVersion'];

export type FirstSteps = Wire['FirstSteps'];
export type Samples = Wire['Samples'];

export type Bin = Wire['Bin'];
export type Deleted = Wire['Deleted'];
export type Hit = Wire['Hit'];
export type Match = With<Wire['Match'], { kind: Kind }>;
export type DuplicateGroup = Wire['DuplicateGroup'];
export type DuplicateGroups = Wire['Groups'];
export type MergePreview = With<
  Wire['Preview'],
  { records: With<Wire['Mergeable'], { values: Values }>[]; values: Values }
>;
export type Merged = Wire['Merged'];

export type Mail = With<Wire['MailRow'], { record: RecordLink | null }>;
export type MailDetail = With<Wire['Mail'], { record: RecordLink | null }>;

export type ProcessRow = With<Wire['ProcessRow'], { kind: Kind }>;
export type Process = With<Wire['Process'], { kind: Kind; draft: Template; published: Template | null }>;
export type BlockKind = Wire['BlockKind'];
export type RunRow = With<Wire['RunRow'], { record: RecordLink }>;
