import type { Field, Person } from '../../wire';

/** What stands in a file for a person, a field or a stage: "user:anna@firm.example", "field:UF_REGION". */
export type SymbolKind = 'user' | 'field' | 'stage';

export interface Symbolic {
  kind: SymbolKind;
  name: string;
}

export function symbolic(text: string): Symbolic {
  const at = text.indexOf(':');
  const kind = text.slice(0, at);
  return { kind: kind === 'field' || kind === 'stage' ? kind : 'user', name: text.slice(at + 1) };
}

interface Option {
  value: string;
  label: string;
}

/** What can be taken instead, each under the name the server knows it by. */
export function targetsFor(kind: SymbolKind, people: Person[], fields: Field[]): Option[] {
  if (kind === 'field') return fields.map(({ code, title }) => ({ value: `field:${code}`, label: title }));
  if (kind === 'stage') {
    const stages = fields.find(({ type }) => type === 'stage')?.choices ?? [];
    return stages.map(({ value, title }) => ({ value: `stage:${value}`, label: title }));
  }
  return people
    .filter(({ active }) => active)
    .map(({ email, name }) => ({ value: `user:${email}`, label: name }));
}
