/**
 * Values hold Bitrix24's expression language; the screen shows chips, never braces.
 * A value is parsed into parts for the screen and printed back unchanged: print(parse(v)) is v.
 */

export type Part = {
  /** Where it begins in the value. */
  at: number;
  raw: string;
} & (
  | { kind: 'text' }
  | { kind: 'reference'; object: string; code: string; printable: boolean }
  | { kind: 'person'; id: number }
  /** What an import could not find here, under the name it had where it came from. */
  | { kind: 'unmapped'; name: string }
  /** A calculation; shown as it is. */
  | { kind: 'formula'; text: string }
);

const BRACES = /\{=([^{}]*)\}/g;
const REFERENCE = /^\s*(\w+):([\w.]+)\s*(?:>\s*(\w+)\s*)?$/;
const PERSON = /^user_(\d+)$/;
const UNMAPPED = /^(?:(?:user|field):\S+|(?:stage|pipeline|option):\S.*)$/;

export function parse(value: string): Part[] {
  const whole = parseWhole(value);
  if (whole) return [whole];
  const parts: Part[] = [];
  let end = 0;
  for (const match of value.matchAll(BRACES)) {
    if (match.index > end) parts.push(textAt(end, value.slice(end, match.index)));
    parts.push(parseBraces(match.index, match[0], match[1] ?? ''));
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push(textAt(end, value.slice(end)));
  return parts;
}

const textAt = (at: number, raw: string): Part => ({ at, raw, kind: 'text' });

/** A person stands for a value only as the whole of it: "user_3" inside a sentence is text. */
function parseWhole(value: string): Part | undefined {
  const person = PERSON.exec(value);
  if (person) return { at: 0, kind: 'person', raw: value, id: Number(person[1]) };
  if (UNMAPPED.test(value))
    return { at: 0, kind: 'unmapped', raw: value, name: value.slice(value.indexOf(':') + 1) };
  return undefined;
}

function parseBraces(at: number, raw: string, inside: string): Part {
  const match = REFERENCE.exec(inside);
  if (!match) return { at, kind: 'formula', raw, text: inside.trim() };
  const [, object = '', code = '', modifier] = match;
  return { at, kind: 'reference', raw, object, code, printable: modifier === 'printable' };
}

export const print = (parts: Part[]): string => parts.map(({ raw }) => raw).join('');

export const reference = (object: string, code: string, printable = false): string =>
  printable ? `{=${object}:${code} > printable}` : `{=${object}:${code}}`;

export const person = (id: number): string => `user_${id}`;

export const isChip = (part: Part): boolean => part.kind !== 'text';
