import type { Id, Person } from '~/api/types';

/** Mentions in a comment are its words: "@Minh Trần". Who is meant is found by the names of those who may read it. */

type Named = Pick<Person, 'id' | 'name'>;

export interface Typing {
  /** Where the @ stands. */
  at: number;
  words: string;
}

/** The mention being typed at the caret, if there is one. */
export function typing(text: string, caret: number): Typing | null {
  const found = /(?:^|[\s(])@([^\s@]*(?: [^\s@]*)?)$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const words = found[1] ?? '';
  return { at: caret - words.length - 1, words };
}

export function matching<One extends Named>(people: readonly One[], words: string): One[] {
  const wanted = plain(words);
  return people.filter(({ name }) =>
    plain(name)
      .split(' ')
      .some((_, place, all) => all.slice(place).join(' ').startsWith(wanted)),
  );
}

/** The text with the mention written out, and where the caret goes on. */
export function complete(text: string, { at, words }: Typing, name: string): { text: string; caret: number } {
  const before = `${text.slice(0, at)}@${name} `;
  const after = text.slice(at + 1 + words.length).replace(/^ /, '');
  return { text: before + after, caret: before.length };
}

export function mentioned(text: string, people: readonly Named[]): Id[] {
  const parts = split(text, people);
  return [...new Set(parts.flatMap(({ person }) => (person === undefined ? [] : [person])))];
}

export interface Part {
  text: string;
  person?: Id;
}

/** The text in parts, mentions apart. Longer names go first: "@Anna Weber" is not "@Anna". */
export function split(text: string, people: readonly Named[]): Part[] {
  const names = people.toSorted((a, b) => b.name.length - a.name.length);
  const parts: Part[] = [{ text: '' }];
  for (let place = 0; place < text.length; ) {
    const person = text[place] === '@' ? names.find(({ name }) => isAt(text, place + 1, name)) : undefined;
    const last = parts.at(-1);
    if (person) {
      parts.push({ text: `@${person.name}`, person: person.id }, { text: '' });
      place += person.name.length + 1;
    } else {
      if (last) last.text += text[place];
      place += 1;
    }
  }
  return parts.filter((part) => part.text);
}

function isAt(text: string, place: number, name: string): boolean {
  return text.startsWith(name, place) && !/[\p{L}\p{N}]/u.test(text[place + name.length] ?? '');
}

/** Without marks, so that "tran" finds "Trần". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
}
