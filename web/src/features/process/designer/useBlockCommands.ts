import { useTranslation } from 'react-i18next';
import { confirmUndo } from '~/ui/ConfirmUndo';
import { copyToClipboard } from '../clipboard';
import type { Block } from '../model';
import { stopOf } from '../store';
import { renewed } from '../tree/ids';
import { slotAfter } from '../tree/navigate';
import { siblings } from '../tree/ops';
import { countBlocks, locate, locateBranch } from '../tree/walk';
import { useDesignerStore } from './context';
import { useFreshBlock } from './useFreshBlock';

/** What can be done with what is selected, by a menu or by a key. */
export interface BlockCommands {
  selected: () => Block[];
  rename: () => void;
  copy: () => void;
  paste: (blocks: Block[]) => void;
  duplicate: () => void;
  wrap: () => void;
  toggle: () => void;
  remove: () => void;
}

export function useBlockCommands(): BlockCommands {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const fresh = useFreshBlock();
  const template = () => store.getState().history.present;
  const ids = () => store.getState().selection?.ids ?? [];
  const selected = () => siblings(template(), ids());
  const last = () => ids().at(-1) ?? '';

  const removeBlocks = (blocks: Block[]) => {
    const [first] = blocks;
    const asks = blocks.length === 1 && first?.branches && countBlocks([first]) > 1;
    if (asks) return store.setState({ deleting: first.id });
    const slot = locate(template(), first?.id ?? '')?.slot;
    store.getState().remove(blocks.map(({ id }) => id));
    const after = template();
    // The toast brings back what it speaks of, not what was done since.
    return confirmUndo(t('said_deleted', { title: first?.title }), () => {
      const { undo, paste } = store.getState();
      if (template() === after) undo();
      else if (slot) paste(slot, blocks);
    });
  };

  return {
    selected,
    rename: () => store.setState({ renaming: stopOf(store.getState().selection) }),
    copy: () => copyToClipboard(selected()),
    paste: (blocks) => {
      const stop = stopOf(store.getState().selection);
      store.getState().paste(slotAfter(template(), stop), blocks);
    },
    duplicate: () => {
      const copies = renewed(template(), selected());
      store.getState().insert(slotAfter(template(), last()), copies, 'copied');
    },
    wrap: () => {
      const condition = fresh('condition');
      if (condition) store.getState().wrap(ids(), condition);
    },
    toggle: () => store.getState().toggleActive(ids()),
    remove: () => {
      const { selection, removeBranch, select } = store.getState();
      const place = locateBranch(template(), selection?.branch ?? '');
      if (!place) return removeBlocks(selected());
      removeBranch(place.branch.id);
      return select(place.block.id);
    },
  };
}
