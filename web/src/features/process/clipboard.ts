import { create } from 'zustand';
import type { Block, Branch } from './model';

/** Copied blocks: kept here for a menu's "Paste", and as JSON on the system's clipboard,
 *  so that they can go to another process and another installation. */
export const useClipboard = create<{ blocks: Block[] }>(() => ({ blocks: [] }));

const MARK = 'leadwright/blocks';

export const toText = (blocks: Block[]): string => JSON.stringify({ [MARK]: blocks }, null, 1);

/** The blocks in a text, or nothing: any text may be on the clipboard. */
export function fromText(text: string): Block[] {
  try {
    const blocks: unknown = JSON.parse(text)?.[MARK];
    return Array.isArray(blocks) && blocks.every(isBlock) ? blocks : [];
  } catch {
    return [];
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isBlock = (value: unknown): value is Block =>
  isObject(value) &&
  typeof value.type === 'string' &&
  typeof value.title === 'string' &&
  (value.branches === undefined || (Array.isArray(value.branches) && value.branches.every(isBranch)));

const isBranch = (value: unknown): value is Branch =>
  isObject(value) &&
  typeof value.title === 'string' &&
  isObject(value.when) &&
  Array.isArray(value.when.rows) &&
  Array.isArray(value.body) &&
  value.body.every(isBlock);

export function copyToClipboard(blocks: Block[]): void {
  useClipboard.setState({ blocks });
  // Only a secure page has the clipboard; without it the blocks can still be pasted here.
  void navigator.clipboard?.writeText(toText(blocks)).catch(() => undefined);
}
