import { expect, test } from 'vitest';
import type { Kind } from '~/api/types';
import { deedsFor } from './deeds';

const named = (kind: Kind, can: string[]) => deedsFor(kind, can).map(({ id }) => id);

const ALL = ['update', 'convert', 'start', 'delete'];

test('only what the person may do is offered', () => {
  expect(named('lead', ALL)).toEqual(['edit', 'move', 'assign', 'convert', 'start', 'delete']);
  expect(named('lead', ['update'])).toEqual(['edit', 'move', 'assign']);
  expect(named('lead', ['delete'])).toEqual(['delete']);
  expect(named('lead', [])).toEqual([]);
});

test('only leads are converted, and only what has stages is moved', () => {
  expect(named('deal', ALL)).not.toContain('convert');
  expect(named('contact', ALL)).toEqual(['edit', 'assign', 'start', 'delete']);
});
