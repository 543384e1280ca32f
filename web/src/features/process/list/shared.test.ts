import { expect, test } from 'vitest';
import type { ProcessRow } from '../wire';
import { sharedTriggers } from './shared';

const row = (name: string, rest: Partial<ProcessRow> = {}): ProcessRow => ({
  id: 1,
  kind: 'lead',
  name,
  description: '',
  autorun: { create: true, change: false, hand: true },
  active: true,
  version: 1,
  elevated: false,
  draft_differs: false,
  modified: '',
  author: { id: 1, name: '' },
  last_run: null,
  unmapped: [],
  shares_trigger: false,
  can: [],
  ...rest,
});

test('two that run for the same event are named in their order', () => {
  expect(sharedTriggers([row('A'), row('B')])).toEqual([{ trigger: 'create', names: ['A', 'B'] }]);
});

test('one that is off, or was never published, does not run', () => {
  expect(sharedTriggers([row('A'), row('B', { active: false }), row('C', { version: null })])).toEqual([]);
});
