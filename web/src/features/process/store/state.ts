import type { Block, Branch, Slot, Template } from '../model';
import { begin, type Deed, type History } from '../tree/history';
import { START } from '../tree/navigate';
import type { Problem } from '../wire';

/** Chosen blocks are always of one body, so that they can be moved and copied as one. */
export interface Selection {
  ids: string[];
  /** Where a range grows from. */
  anchor: string;
  /** The branch whose condition is open, if the selected block is a Condition. */
  branch: string | null;
}

/** What is being dragged. */
export type Dragged =
  | { kind: 'new'; type: string }
  | { kind: 'move'; ids: string[] }
  | { kind: 'branch'; id: string };

export interface Drag {
  dragged: Dragged;
  /** Bodies inside of what is dragged: nothing can be dropped into itself. */
  closed: ReadonlySet<string>;
  /** Where it would go if it were dropped now. */
  slot: Slot | null;
  /** For a branch: its place among its siblings. */
  index: number | null;
}

export interface DesignerState {
  history: History;
  selection: Selection | null;
  folded: ReadonlySet<string>;
  /** Shown as a nested list instead of a drawing. */
  outline: boolean;
  drag: Drag | null;
  quick: Slot | null;
  renaming: string | null;
  /** A Condition whose deletion waits for an answer: which branch's steps to keep. */
  deleting: string | null;
  said: Deed | null;
  problems: Problem[];
}

export const startState = (template: Template): DesignerState => ({
  history: begin(template),
  selection: null,
  folded: new Set(),
  outline: false,
  drag: null,
  quick: null,
  renaming: null,
  deleting: null,
  said: null,
  problems: [],
});

export interface HistoryActions {
  set: (change: Partial<DesignerState>) => void;
  /** Makes an edit one undo step; edits with the same group in a row stay one step until `settle`. */
  edit: (change: (template: Template) => Template, deed: Deed, group?: string) => void;
  settle: () => void;
  undo: () => void;
  redo: () => void;
}

export interface SelectionActions {
  select: (id: string | null, branch?: string | null) => void;
  /** Stands on a stop: the start, a block or a branch. */
  goTo: (stop: string) => void;
  selectRange: (to: string) => void;
  toggleFold: (id: string) => void;
}

export interface TreeActions {
  insert: (slot: Slot, blocks: Block[], verb?: Deed['verb']) => void;
  paste: (slot: Slot, blocks: Block[]) => void;
  /** `keep`: the branch whose steps stay when a Condition goes. */
  remove: (ids: string[], keep?: string) => void;
  move: (ids: string[], slot: Slot) => void;
  wrap: (ids: string[], condition: Block) => void;
  patch: (id: string, settings: Partial<Block>, group?: string) => void;
  patchBranch: (id: string, settings: Partial<Branch>, group?: string) => void;
  addBranch: (blockId: string, title: string) => void;
  removeBranch: (id: string) => void;
  moveBranch: (id: string, index: number) => void;
  rename: (id: string, title: string) => void;
  toggleActive: (ids: string[]) => void;
}

export interface Designer extends DesignerState, HistoryActions, SelectionActions, TreeActions {}

export type Get = () => Designer;
export type Put = (change: Partial<DesignerState>) => void;

/** The stop the keyboard stands on: the open branch, or the end of the range that moves. */
export function stopOf(selection: Selection | null): string {
  if (!selection) return START;
  const { ids, anchor, branch } = selection;
  return branch ?? (ids[0] === anchor ? ids.at(-1) : ids[0]) ?? START;
}
