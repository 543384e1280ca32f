import type { OptionEntry } from '~/api/types';

export type Semantics = OptionEntry['semantics'];

/** The entries that mean the same, as the page shows them below each other. */
export interface Part {
  semantics: Semantics;
  entries: OptionEntry[];
}

/** The entries with one of them at another place. A stage stays among those that mean the same, plain entries are all alike. */
export function moved(entries: OptionEntry[], code: string, to: number): OptionEntry[] {
  const taken = entries.find((entry) => entry.code === code);
  if (!(taken && mayStand(entries, taken, to))) return entries;
  return entries.filter((entry) => entry !== taken).toSpliced(to, 0, taken);
}

/** Whether there is such a place for the entry, other than its own. */
export function mayStand(entries: OptionEntry[], entry: OptionEntry, place: number): boolean {
  const there = entries[place];
  return there !== undefined && there !== entry && there.semantics === entry.semantics;
}

/** Stages in their three parts, empty ones too. */
export function partsOf(entries: OptionEntry[]): Part[] {
  return (['P', 'S', 'F'] as const).map((semantics) => ({
    semantics,
    entries: entries.filter((entry) => entry.semantics === semantics),
  }));
}

/** Behind which entry a new one of this part is put; null when it is the first of all. */
export function lastOf(entries: OptionEntry[], semantics: Semantics): string | null {
  const upTo = semantics === 'P' ? ['P'] : ['P', 'S', 'F'];
  return entries.findLast((entry) => upTo.includes(entry.semantics))?.code ?? null;
}

/** Who takes over what an entry holds unless told otherwise: its neighbour of the same meaning, above if there is one. */
export function heirOf(entries: OptionEntry[], code: string): string | null {
  const gone = entries.find((entry) => entry.code === code);
  const alike = entries.filter(({ semantics }) => semantics === gone?.semantics);
  const place = alike.findIndex((entry) => entry.code === code);
  const heir = alike[place ? place - 1 : 1] ?? entries.find((entry) => entry.code !== code);
  return heir?.code ?? null;
}

/** Which entry the second list has and the first has not. */
export function addedTo(before: OptionEntry[], after: OptionEntry[]): string | undefined {
  return after.find(({ code }) => !before.some((entry) => entry.code === code))?.code;
}
