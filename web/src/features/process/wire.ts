import type * as Wire from '~/api/types';
import type { Template } from './model';

/** The API's processes and runs, with the template as the designer edits it: open to every type of block. */
export type Process = Omit<Wire.Process, 'draft' | 'published'> & {
  draft: Template;
  published: Template | null;
};

export type Run = Omit<Wire.Run, 'template'> & { template: Template };

export type {
  Autorun,
  Can,
  DraftSaved,
  Field,
  Id,
  Kind,
  Person,
  Picker,
  PickerItem,
  Problem,
  ProcessRow,
  RunRow,
  RunStatus,
  TraceEntry,
} from '~/api/types';
