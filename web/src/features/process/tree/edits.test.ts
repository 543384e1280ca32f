import { expect, test } from 'vitest';
import { type Box, layout } from '../drawing/layout';
import { article, assign, branch, condition } from '../fixtures';
import type { Block, Slot, Template } from '../model';
import { begin, type History, record, redo, undo } from './history';
import { renewed } from './ids';
import * as ops from './ops';
import { branchPlaces, idsOf, places } from './walk';

/** Random edits, from a seed so that a failure can be seen again. */
function dice(seed: number): (below: number) => number {
  let x = seed;
  return (below) => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return Math.floor((x / 2 ** 32) * below);
  };
}

const NEW: Block[] = [
  assign('new', 'Assign', 'user_2'),
  condition(
    'new',
    'Check',
    branch('x', 'If', []),
    branch('y', 'Otherwise', [], assign('z', 'Assign', 'user_3')),
  ),
];

function randomEdit(template: Template, roll: (below: number) => number): Template {
  const pick = <T>(list: T[]): T | undefined => list[roll(list.length)];
  const blocks = [...places(template)];
  const branches = [...branchPlaces(template)];
  const { slots } = layout(template);
  const slot: Slot = pick(slots)?.slot ?? { seq: 'root', index: 0 };
  const block = pick(blocks);
  const inside = pick(branches);
  const edits: (() => Template)[] = [
    () => ops.insert(template, slot, renewed(template, NEW.slice(roll(2)))),
    () => ops.move(template, [block?.block.id ?? ''], slot),
    () => ops.insert(template, slot, renewed(template, block ? [block.block] : [])),
    () => ops.remove(template, [block?.block.id ?? '']),
    () => ops.unwrap(template, inside?.block.id ?? '', inside?.branch.id ?? ''),
    () => ops.moveBranch(template, inside?.branch.id ?? '', roll(4)),
    () => ops.addBranch(template, inside?.block.id ?? block?.block.id ?? '', 'More'),
    () => ops.removeBranch(template, inside?.branch.id ?? ''),
    () => ops.rename(template, block?.block.id ?? '', `Name ${roll(99)}`),
    () => ops.toggleActive(template, block?.siblings.map(({ id }) => id) ?? []),
  ];
  const large = blocks.length > 60;
  return (large ? ops.remove(template, [block?.block.id ?? '']) : edits[roll(edits.length)]?.()) ?? template;
}

const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

function play(seed: number, check: (template: Template) => void = () => undefined): History {
  const roll = dice(seed);
  let history = begin(article());
  for (let i = 0; i < 60; i++) {
    const after = randomEdit(history.present, roll);
    history = record(history, after, { verb: 'changed', title: '' });
    check(after);
  }
  return history;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const branchOrders = (template: Template) =>
  [...places(template)].flatMap(({ block }) => block.branches?.map(({ id }) => id).join() ?? []);

test.each(seeds)('ids stay unique and every block keeps its parts (seed %i)', (seed) => {
  play(seed, (template) => {
    const ids = idsOf(template);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^b\d+$/.test(id))).toBe(true);
    for (const { block } of places(template)) expect(block.branches?.length).not.toBe(0);
  });
});

test.each(seeds)('no two boxes overlap and branches stand in their order (seed %i)', (seed) => {
  const { present } = play(seed);
  const { boxes } = layout(present);
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) expect([a.id, b.id, overlap(a, b)]).toEqual([a.id, b.id, false]);
  const drawn = new Map<string, Box[]>();
  for (const box of boxes.filter(({ kind }) => kind === 'branch'))
    drawn.set(box.block?.id ?? '', [...(drawn.get(box.block?.id ?? '') ?? []), box]);
  const orders = [...drawn.values()].map((row) =>
    row
      .sort((a, b) => a.x - b.x)
      .map(({ id }) => id)
      .join(),
  );
  expect(orders.sort()).toEqual(branchOrders(present).sort());
});

test.each(seeds)('undoing everything gives the start, redoing everything the end (seed %i)', (seed) => {
  const played = play(seed);
  let history = played;
  while (history.done.length) history = undo(history);
  expect(history.present).toEqual(article());
  while (history.undone.length) history = redo(history);
  expect(history.present).toBe(played.present);
});

test.each(seeds)('undoing a move restores every position (seed %i)', (seed) => {
  const { present } = play(seed);
  const before = layout(present);
  const blocks = [...places(present)];
  const [first] = blocks;
  if (!first) return;
  const moved = ops.move(present, [first.block.id], before.slots.at(-1)?.slot ?? { seq: 'root', index: 0 });
  const back = undo(record(begin(present), moved, { verb: 'moved', title: '' }));
  expect(layout(back.present)).toEqual(before);
});
