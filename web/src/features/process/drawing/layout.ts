import { type Block, type Branch, ROOT, type Slot, type Template } from '../model';
import { type MeasuredBlock, type MeasuredBranch, measureBody, SIZE, SPACE } from './measure';

export type BoxKind = keyof typeof SIZE;

export interface Box {
  id: string;
  kind: BoxKind;
  x: number;
  y: number;
  w: number;
  h: number;
  /** The block itself, or the Condition a branch belongs to. */
  block?: Block;
  branch?: Branch;
  /** Place of a branch among its siblings. */
  index?: number;
}

export interface Wire {
  id: string;
  kind: 'line' | 'split' | 'merge';
  /** The body the wire runs through. */
  seq: string;
  /** The block it comes from, if it leaves one. */
  from: string | null;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface SlotSpot {
  slot: Slot;
  x: number;
  y: number;
}

export interface Layout {
  boxes: Box[];
  wires: Wire[];
  slots: SlotSpot[];
}

const NONE: ReadonlySet<string> = new Set();

/** Two passes over the tree: measure from the leaves up, place from the root down. */
export function layout(template: Template, folded: ReadonlySet<string> = NONE): Layout {
  const { body } = measureBody(template.body, folded);
  return new Plotter().plot(body);
}

class Plotter {
  private readonly boxes: Box[] = [];
  private readonly wires: Wire[] = [];
  private readonly slots: SlotSpot[] = [];

  plot(body: MeasuredBlock[]): Layout {
    this.box('start', 'start', 0, 0);
    const open = this.body(body, ROOT, 0, SIZE.start.h);
    const end = open.y + SPACE.gap;
    this.wires.push({
      id: 'end:in',
      kind: 'line',
      seq: ROOT,
      from: open.from,
      x1: 0,
      y1: open.y,
      x2: 0,
      y2: end,
    });
    this.box('end', 'end', 0, end);
    return { boxes: this.boxes, wires: this.wires, slots: this.slots };
  }

  /** Places a body under (x, top) and tells where its open end is left. */
  private body(
    body: MeasuredBlock[],
    seq: string,
    x: number,
    top: number,
  ): { y: number; from: string | null } {
    let y = top;
    let from: string | null = null;
    for (const [index, item] of body.entries()) {
      const next = y + SPACE.gap;
      this.slot(seq, index, x, y);
      this.wires.push({ id: `${item.block.id}:in`, kind: 'line', seq, from, x1: x, y1: y, x2: x, y2: next });
      this.block(item, x, next);
      y = next + item.height;
      from = item.block.id;
    }
    this.slot(seq, body.length, x, y);
    return { y, from };
  }

  private block(item: MeasuredBlock, x: number, y: number): void {
    this.box('block', item.block.id, x, y, { block: item.block });
    if (!item.branches.length) return;
    const join = y + item.height;
    for (const [index, branch] of item.branches.entries())
      this.branch(item, branch, index, x, y + SIZE.block.h, join);
    this.box('join', `${item.block.id}:join`, x, join - SIZE.join.h / 2);
  }

  private branch(
    parent: MeasuredBlock,
    item: MeasuredBranch,
    index: number,
    x: number,
    y: number,
    join: number,
  ): void {
    const { id } = item.branch;
    const axis = x + item.axis;
    const top = y + SPACE.split;
    const split = { id: `${id}:in`, kind: 'split', seq: id, from: parent.block.id } as const;
    this.wires.push({ ...split, x1: x, y1: y, x2: axis, y2: top });
    this.box('branch', id, axis, top, { block: parent.block, branch: item.branch, index });
    const open = this.body(item.body, id, axis, top + SIZE.branch.h);
    const merge = { id: `${id}:out`, kind: 'merge', seq: id, from: open.from } as const;
    this.wires.push({ ...merge, x1: axis, y1: open.y, x2: x, y2: join });
  }

  private box(kind: BoxKind, id: string, x: number, y: number, what: Partial<Box> = {}): void {
    const { w, h } = SIZE[kind];
    this.boxes.push({ id, kind, x: x - w / 2, y, w, h, ...what });
  }

  private slot(seq: string, index: number, x: number, y: number): void {
    this.slots.push({ slot: { seq, index }, x, y: y + SPACE.gap / 2 });
  }
}
