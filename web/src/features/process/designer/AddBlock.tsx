import { useClipboard } from '../clipboard';
import type { Slot } from '../model';
import { BlockChoice, type Choice } from './BlockChoice';
import { useDesignerStore } from './context';
import { rememberType } from './recent';
import { useFreshBlock } from './useFreshBlock';

/** Puts what is chosen into a slot. */
export function AddBlock({ slot }: { slot: Slot }) {
  const store = useDesignerStore();
  const fresh = useFreshBlock();
  const choose = (choice: Choice) => {
    if (choice.kind === 'paste') return store.getState().paste(slot, useClipboard.getState().blocks);
    const block = fresh(choice.type.type);
    rememberType(choice.type.type);
    return block && store.getState().insert(slot, [block]);
  };
  return <BlockChoice onChoose={choose} />;
}
