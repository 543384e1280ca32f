import { type Part, parse } from '../../references';

/** The bridge between a stored value and the editable text on the screen, where chips stand for references. */

const RAW = 'raw';

export type ChipMaker = (part: Part) => HTMLElement;

/** Fills the editable element; a chip is one unit that cannot be typed into. */
export function show(root: HTMLElement, value: string, makeChip: ChipMaker): void {
  root.replaceChildren(...parse(value).map((part) => nodeFor(part, makeChip)));
}

export function nodeFor(part: Part, makeChip: ChipMaker): Node {
  if (part.kind === 'text') return document.createTextNode(part.raw);
  const chip = makeChip(part);
  chip.contentEditable = 'false';
  chip.dataset[RAW] = part.raw;
  return chip;
}

export const chipAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-raw]') : null;

/** Selects a chip as one thing, so that what is inserted takes its place. */
export function selectChip(chip: HTMLElement): void {
  const range = document.createRange();
  range.selectNode(chip);
  selectRange(range);
}

export function selectRange(range: Range): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** The value that the element shows. */
export function read(root: Node): string {
  return [...root.childNodes].map(readNode).join('');
}

function readNode(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.textContent ?? '';
  const raw = node.dataset[RAW];
  if (raw !== undefined) return raw;
  if (node.tagName === 'BR') return node.nextSibling || node.previousSibling ? '\n' : '';
  return read(node);
}

/** Puts nodes in place of a range and the caret behind them. */
export function insertAt(range: Range, node: Node): void {
  range.deleteContents();
  range.insertNode(node);
  range.setStartAfter(node);
  range.collapse(true);
  selectRange(range);
}

/** The caret within the element, else its end. */
export function caretIn(root: HTMLElement): Range {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (range && root.contains(range.commonAncestorContainer)) return range.cloneRange();
  const end = document.createRange();
  end.selectNodeContents(root);
  end.collapse(false);
  return end;
}
