import { expect, test } from 'vitest';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../api/schema.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const words = import.meta.glob<Record<string, string>>('./en/*.json', { import: 'default', eager: true });

const code = Object.values(sources).join('\n');

/** Whole names: 'save', "save", `save`, 'board:save'. */
const named = new Set([...code.matchAll(/['"`](?:\w+:)?(\w+)['"`]/g)].map(([, name]) => name));

/** Names put together: `new_${kind}` stands for new_lead and its like. */
const patterns = [...code.matchAll(/`(\w*(?:\$\{[^{}]*\}\w*)+)`/g)]
  .map(([, template = '']) => template.replace(/\$\{[^{}]*\}/g, '\\w+'))
  .filter((pattern) => /[a-z]{2,}_/.test(pattern) || /_[a-z]{2,}/.test(pattern))
  .map((pattern) => new RegExp(`^${pattern}$`));

const isUsed = (key: string) => named.has(key) || patterns.some((pattern) => pattern.test(key));

test.each(Object.keys(words))('every text of %s is shown somewhere', (file) => {
  const keys = Object.keys(words[file] ?? {}).map((key) => key.replace(/_(zero|one|other)$/, ''));
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
