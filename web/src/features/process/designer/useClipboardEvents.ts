import type { ClipboardEvent } from 'react';
import { fromText, toText, useClipboard } from '../clipboard';
import { useDesignerStore } from './context';
import { useBlockCommands } from './useBlockCommands';

const isTyping = ({ target }: ClipboardEvent) =>
  target instanceof Element && target.closest('input') !== null;

/** Ctrl+C, X and V by the browser's own events: they work without asking, also on a page without TLS. */
export function useClipboardEvents() {
  const store = useDesignerStore();
  const { selected, paste } = useBlockCommands();
  const onCopy = (event: ClipboardEvent) => {
    const blocks = selected();
    if (isTyping(event) || !blocks.length) return false;
    event.preventDefault();
    event.clipboardData.setData('text/plain', toText(blocks));
    useClipboard.setState({ blocks });
    return true;
  };
  const onCut = (event: ClipboardEvent) => {
    if (onCopy(event)) store.getState().remove(selected().map(({ id }) => id));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isTyping(event)) return;
    const text = event.clipboardData.getData('text/plain');
    const blocks = text ? fromText(text) : useClipboard.getState().blocks;
    if (blocks.length) paste(blocks);
  };
  return { onCopy, onCut, onPaste };
}
