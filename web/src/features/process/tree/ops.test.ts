import { expect, test } from 'vitest';
import { article, branch, condition } from '../fixtures';
import type { Template } from '../model';
import { renewed } from './ids';
import * as ops from './ops';
import { bodyOf, idsOf, locate } from './walk';

const ids = (template: Template, seq: string) => bodyOf(template, seq)?.map(({ id }) => id);

test('inserting puts blocks into a slot and keeps every part it does not touch', () => {
  const before = article();
  const [copy] = renewed(before, before.body.slice(1));
  const after = ops.insert(before, { seq: 'b2', index: 1 }, copy ? [copy] : []);
  expect(ids(after, 'b2')).toEqual(['b3', 'b12']);
  expect(after.body[1]).toBe(before.body[1]);
  expect(locate(after, 'b5')?.block).toBe(locate(before, 'b5')?.block);
});

test('a copied Condition is renewed as a whole, so ids stay unique', () => {
  const before = article();
  const after = ops.insert(before, { seq: 'root', index: 2 }, renewed(before, before.body.slice(0, 1)));
  expect(new Set(idsOf(after)).size).toBe(idsOf(after).length);
});

test('removing a Condition may keep the steps of one branch', () => {
  expect(ids(ops.unwrap(article(), 'b1', 'b4'), 'root')).toEqual(['b5', 'b11']);
  expect(ids(ops.remove(article(), ['b1']), 'root')).toEqual(['b11']);
});

test('a block never moves into itself', () => {
  const before = article();
  expect(ops.move(before, ['b1'], { seq: 'b6', index: 0 })).toBe(before);
});

test('a move within one body counts its slots as they are seen', () => {
  expect(ids(ops.move(article(), ['b1'], { seq: 'root', index: 2 }), 'root')).toEqual(['b11', 'b1']);
  expect(ids(ops.move(article(), ['b11'], { seq: 'root', index: 0 }), 'root')).toEqual(['b11', 'b1']);
});

test('a move to where the block stands changes nothing', () => {
  const before = article();
  expect(ops.move(before, ['b1'], { seq: 'root', index: 1 })).toBe(before);
});

test('a range moves together and keeps its order', () => {
  const after = ops.move(article(), ['b11', 'b1'], { seq: 'root', index: 0 });
  expect(ids(after, 'root')).toEqual(['b1', 'b11']);
});

test('a Condition can be put round blocks', () => {
  const holder = condition('b20', 'Only big ones', branch('b21', 'If', []), branch('b22', 'Otherwise', []));
  const after = ops.wrap(article(), ['b11'], holder);
  expect(ids(after, 'root')).toEqual(['b1', 'b20']);
  expect(ids(after, 'b21')).toEqual(['b11']);
});

test('branches keep the order they are given, and the last one cannot be removed', () => {
  const moved = ops.moveBranch(article(), 'b8', 0);
  expect(locate(moved, 'b5')?.block.branches?.map(({ id }) => id)).toEqual(['b8', 'b6']);
  const one = ops.removeBranch(moved, 'b8');
  expect(ops.removeBranch(one, 'b6')).toBe(one);
});

test('a new branch has an id of its own and takes everything', () => {
  const after = ops.addBranch(article(), 'b1', 'Third');
  expect(locate(after, 'b1')?.block.branches?.at(-1)).toEqual({
    id: 'b12',
    title: 'Third',
    when: { rows: [] },
    body: [],
  });
});

test('blocks and branches are renamed alike', () => {
  const after = ops.rename(ops.rename(article(), 'b3', 'Desk'), 'b2', 'In euro');
  expect(locate(after, 'b3')?.block.title).toBe('Desk');
  expect(locate(after, 'b3')?.branch?.title).toBe('In euro');
});

test('switching off takes all of a range, switching on too', () => {
  const off = ops.toggleActive(article(), ['b1', 'b11']);
  expect(off.body.map(({ active }) => active)).toEqual([false, false]);
  expect(ops.toggleActive(off, ['b1', 'b11']).body.map(({ active }) => active)).toEqual([true, true]);
});
