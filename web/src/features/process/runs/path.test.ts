import { expect, test } from 'vitest';
import { layout } from '../drawing/layout';
import { article } from '../fixtures';
import type { Run } from '../wire';
import { pathOf } from './path';

const saw = (field: string, op: string, wanted: string, value: string) => [
  { object: 'Document', field, op, wanted, value },
];

const small: Run = {
  id: 5,
  process: { id: 7, name: '' },
  version: { number: 3 },
  template: article(),
  record: { kind: 'lead', id: 17, title: '' },
  status: 'done',
  reason: null,
  failed_block: null,
  started: '',
  finished: '',
  by: '',
  parameters: [],
  mails: [],
  trace: [
    {
      block: 'b1',
      took: 'b4',
      branches: [
        { branch: 'b2', held: false, saw: saw('CURRENCY_ID', '=', 'EUR', 'USD') },
        { branch: 'b4', held: true, saw: [] },
      ],
    },
    { block: 'b5', took: 'b8', branches: [{ branch: 'b8', held: true, saw: [] }] },
    { block: 'b9', set: { ASSIGNED_BY_ID: [null, 4] } },
    { block: 'b11', mail: { to: [], subject: '' } },
  ],
};

const wires = (run: Run) =>
  layout(run.template)
    .wires.filter(pathOf(run).along)
    .map(({ id }) => id)
    .sort();

test('the wires of the path lead from the start to the end', () => {
  const way = ['b1:in', 'b4:in', 'b5:in', 'b8:in', 'b9:in', 'b8:out', 'b4:out', 'b11:in', 'end:in'];
  expect(wires(small)).toEqual(way.sort());
});

test('a run that failed stops at the block that failed', () => {
  const failed: Run = { ...small, status: 'failed', failed_block: 'b9', trace: small.trace.slice(0, 2) };
  expect(wires(failed)).toEqual(['b1:in', 'b4:in', 'b5:in', 'b8:in', 'b9:in'].sort());
  expect(pathOf(failed).visited('b11')).toBe(false);
});

test('a branch that was not taken tells what it saw', () => {
  expect(pathOf(small).branch('b2')?.saw[0]?.value).toBe('USD');
  expect(pathOf(small).taken('b2')).toBe(false);
});
