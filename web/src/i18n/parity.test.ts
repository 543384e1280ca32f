import { expect, test } from 'vitest';

type Words = Record<string, string>;

const en = words(import.meta.glob<Words>('./en/*.json', { import: 'default', eager: true }));
const vi = words(import.meta.glob<Words>('./vi/*.json', { import: 'default', eager: true }));

function words(files: Record<string, Words>): Map<string, string> {
  const all = Object.entries(files).flatMap(([file, entries]) => {
    const namespace = file.split('/').at(-1)?.replace('.json', '');
    return Object.entries(entries).map(([key, text]) => [`${namespace}:${key}`, text] as const);
  });
  return new Map(all);
}

/** Vietnamese has no plural forms, so `cards_one` and `cards_other` are one key there. */
const bare = (key: string) => key.replace(/_(one|other)$/, '');
const bareKeys = (all: Map<string, string>) => [...new Set([...all.keys()].map(bare))].sort();
const holes = (text: string) => [...new Set(text.match(/{{\s*\w+\s*}}/g))].sort();

test('both languages have the same keys', () => {
  expect(bareKeys(vi)).toEqual(bareKeys(en));
});

test('no text is empty', () => {
  for (const [key, text] of [...en, ...vi]) expect(text.trim(), key).not.toBe('');
});

test('both languages put the same values into a text', () => {
  for (const [key, text] of vi) {
    const english = en.get(key) ?? en.get(`${bare(key)}_other`) ?? '';
    expect(holes(text), key).toEqual(holes(english));
  }
});
