/** Records on boards, in lists, on cards; duplicates, the bin, the library. */
import type { LinkNames } from './fields';
import type { Id, Kind, Value, Values } from './plain';
import type { RecordRun } from './processes';
import type { Wire, With } from './wire';

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
export type FillableField = Wire['FillableField'];
export type LookedAtTable = Wire['LookedAtTable'];
export type Import = Wire['Import'];

export interface ViewSettings {
  filter?: Condition[];
  sort?: string;
  columns?: string;
  card?: string;
  q?: string;
}

export type SavedView = With<Wire['SavedView'], { settings: ViewSettings }>;
export type ListCount = Wire['ListCount'];

export type MoreCards = With<Wire['MoreCards'], { cards: Card[]; links: LinkNames }>;
export type Moved = Wire['Moved'];
export type Amount = Wire['Amount'];

export type Stage = With<Wire['Stage'], { cards: Card[] }>;

export type Board = With<Wire['Board'], { stages: Stage[]; links: LinkNames }>;

export type Changes = With<Wire['Changes'], { records: { kind: Kind; id: Id }[] }>;

export type Diff = Record<string, [old: Value, new: Value]>;

export type ActivityType = Activity['type'];
export type Activity = Wire['Activity'];
export type Comment = Wire['Comment'];
export type Next = Wire['Next'];

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
