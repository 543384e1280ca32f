import type { Field } from '~/api/types';

export interface Group {
  code: string;
  title: string;
  fields: Field[];
}

/** The fields as an administrator grouped them: the server sends them group by group. */
export function groupsOf(fields: Field[]): Group[] {
  const groups: Group[] = [];
  for (const field of fields) {
    const known = groups.find(({ code }) => code === field.group);
    if (known) known.fields.push(field);
    else groups.push({ code: field.group, title: field.group_title, fields: [field] });
  }
  return groups;
}
