import type { Field, Person } from '../../wire';

const KINDS = ['user', 'field', 'stage', 'pipeline', 'option'] as const;

/** What stands in a file for a person, a field, an entry of a list: "user:anna@firm.example", "option:North". */
export type SymbolKind = (typeof KINDS)[number];

export interface Symbolic {
  kind: SymbolKind;
  name: string;
}

export function symbolic(text: string): Symbolic {
  const at = text.indexOf(':');
  const kind = KINDS.find((each) => each === text.slice(0, at)) ?? 'user';
  return { kind, name: text.slice(at + 1) };
}

interface Option {
  value: string;
  label: string;
}

/** What can be taken instead, each under the name the server knows it by. */
export function targetsFor(kind: SymbolKind, people: Person[], fields: Field[]): Option[] {
  if (kind === 'field') return fields.map(({ code, title }) => ({ value: `field:${code}`, label: title }));
  if (kind === 'stage' || kind === 'pipeline') {
    const entries = fields.find(({ type }) => type === kind)?.choices ?? [];
    return entries.map(({ value, title }) => ({ value: `${kind}:${value}`, label: title }));
  }
  if (kind === 'option') return optionsOf(fields);
  return people
    .filter(({ active }) => active)
    .map(({ email, name }) => ({ value: `user:${email}`, label: name }));
}

/** The entries of all lists of one's own: a file names them by their titles. */
function optionsOf(fields: Field[]): Option[] {
  const titles = fields.filter(({ type }) => type === 'options').flatMap(({ choices }) => choices ?? []);
  return [...new Set(titles.map(({ title }) => title))].map((title) => ({
    value: `option:${title}`,
    label: title,
  }));
}
