import type { TimelineEntry } from '~/api/types';

/** The run behind the present value of a field; null when a person set it last. */
export function runThatSet(timeline: TimelineEntry[], code: string): TimelineEntry['run'] {
  const changes = timeline.filter((entry) => code in entry.diff);
  return newestFirst(changes)[0]?.run ?? null;
}

export function newestFirst(timeline: TimelineEntry[]): TimelineEntry[] {
  return [...timeline].sort((a, b) => b.at.localeCompare(a.at) || b.id - a.id);
}
