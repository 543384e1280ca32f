import type { Wire } from '../drawing/layout';
import type { Template } from '../model';
import { locate } from '../tree/walk';
import type { Run, TraceEntry } from '../wire';

type Entry<Key extends string> = Extract<TraceEntry, Record<Key, unknown>>;
export type ConditionEntry = Entry<'took'>;
export type SetEntry = Entry<'set'>;
export type MailEntry = Entry<'mail'>;
export type CreatedEntry = Entry<'created'>;
export type SkippedEntry = Entry<'skipped'>;
export type BranchTrace = ConditionEntry['branches'][number];

/** The way a run took through its template. */
export interface Path {
  entry: (block: string) => TraceEntry | undefined;
  visited: (block: string) => boolean;
  branch: (id: string) => BranchTrace | undefined;
  taken: (branch: string) => boolean;
  along: (wire: Wire) => boolean;
}

export function pathOf({ trace, template, failed_block: failed, status }: Run): Path {
  const entries = new Map(trace.map((entry) => [entry.block, entry]));
  const conditions = trace.filter((entry): entry is ConditionEntry => 'took' in entry);
  const branches = new Map(conditions.flatMap((entry) => entry.branches).map((one) => [one.branch, one]));
  const took = new Set(conditions.map((entry) => entry.took));
  const stuck = failed ? branchesAbove(template, failed) : new Set<string>();
  const visited = (block: string) => entries.has(block) || block === failed;
  return {
    entry: (block) => entries.get(block),
    visited,
    branch: (id) => branches.get(id),
    taken: (branch) => took.has(branch),
    along: ({ id, kind, seq }) => {
      if (kind === 'split') return took.has(seq);
      if (kind === 'merge') return took.has(seq) && !stuck.has(seq);
      return id === 'end:in' ? status === 'done' : visited(id.slice(0, -':in'.length));
    },
  };
}

/** The branches a block stands in: a run that failed there never left them. */
function branchesAbove(template: Template, block: string): Set<string> {
  const above = new Set<string>();
  let place = locate(template, block);
  while (place?.branch && place.parent) {
    above.add(place.branch.id);
    place = locate(template, place.parent.id);
  }
  return above;
}
