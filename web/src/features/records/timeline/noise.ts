import type { TimelineEntry } from '~/api/types';

/** Either one entry, or several that no person wrote and that follow each other. */
export type Told = { entry: TimelineEntry; noise?: never } | { noise: TimelineEntry[]; entry?: never };

const FEWEST = 3;

/** What processes did by themselves is folded where it would push apart what people did. */
export function folded(entries: TimelineEntry[]): Told[] {
  const told: Told[] = [];
  let row: TimelineEntry[] = [];
  const close = () => {
    told.push(...(row.length < FEWEST ? row.map((entry) => ({ entry })) : [{ noise: row }]));
    row = [];
  };
  for (const entry of entries) {
    if (isAutomatic(entry)) row.push(entry);
    else {
      close();
      told.push({ entry });
    }
  }
  close();
  return told;
}

export function isAutomatic({ verb, run, by }: TimelineEntry): boolean {
  return verb === 'update' && (run !== null || by.id === null);
}
