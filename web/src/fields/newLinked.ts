import type { Kind, Values } from '~/api/types';

/** A record of which only the name is known. The last word of a person's name is the last name. */
export function namedValues(kind: Kind, typed: string): Values {
  const name = typed.trim().replace(/\s+/g, ' ');
  if (kind !== 'contact') return { TITLE: name };
  const words = name.split(' ');
  return words.length === 1
    ? { NAME: name }
    : { NAME: words.slice(0, -1).join(' '), LAST_NAME: words.at(-1) ?? '' };
}
