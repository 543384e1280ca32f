import type { FieldGroup } from '~/api/types';

/** Groups and fields one below the other, as the page shows them. A field belongs to the last group above it. */
type Line = { group: FieldGroup } | { code: string };

const linesOf = (groups: FieldGroup[]): Line[] =>
  groups.flatMap((group) => [{ group }, ...group.fields.map((code) => ({ code }))]);

function groupsFrom(lines: Line[]): FieldGroup[] {
  const groups: FieldGroup[] = [];
  for (const line of lines) {
    if ('group' in line) groups.push({ ...line.group, fields: [] });
    else groups.at(-1)?.fields.push(line.code);
  }
  return groups;
}

/** A field's place among all lines, counted as the page counts them. */
export function lineOf(groups: FieldGroup[], code: string): number {
  return linesOf(groups).findIndex((line) => 'code' in line && line.code === code);
}

export const linesIn = (groups: FieldGroup[]): number => linesOf(groups).length;

/** A field taken to another line. The first line is a group, so nothing goes above it. */
export function fieldMoved(groups: FieldGroup[], code: string, to: number): FieldGroup[] {
  const lines = linesOf(groups);
  const from = lineOf(groups, code);
  if (from < 0 || to === from || to < 1 || to >= lines.length) return groups;
  return groupsFrom(lines.toSpliced(from, 1).toSpliced(to, 0, { code }));
}

/** A field taken to the end of a group. */
export function fieldPut(groups: FieldGroup[], code: string, group: string): FieldGroup[] {
  return groups.map((each) => {
    const others = each.fields.filter((one) => one !== code);
    return { ...each, fields: each.code === group ? [...others, code] : others };
  });
}

export function groupMoved(groups: FieldGroup[], code: string, to: number): FieldGroup[] {
  const from = groups.findIndex((group) => group.code === code);
  const [moved] = groups.slice(from, from + 1);
  if (from < 0 || !moved || to === from || to < 0 || to >= groups.length) return groups;
  return groups.toSpliced(from, 1).toSpliced(to, 0, moved);
}

export function groupNamed(groups: FieldGroup[], code: string, title: string): FieldGroup[] {
  return groups.map((group) => (group.code === code ? { ...group, title } : group));
}

/** Its fields go to the group above, those of the first one to the group below. */
export function groupRemoved(groups: FieldGroup[], code: string): FieldGroup[] {
  const place = groups.findIndex((group) => group.code === code);
  const gone = groups[place];
  const heir = groups[place ? place - 1 : 1];
  if (!(gone && heir)) return groups;
  const fields = place ? [...heir.fields, ...gone.fields] : [...gone.fields, ...heir.fields];
  return groups.flatMap((group) => (group === gone ? [] : [group === heir ? { ...heir, fields } : group]));
}

/** What a group is called and where in it the field stands. */
export function placeOf(groups: FieldGroup[], code: string): { group: string; place: number } {
  const holder = groups.find(({ fields }) => fields.includes(code));
  return { group: holder?.title ?? '', place: (holder?.fields.indexOf(code) ?? -1) + 1 };
}
