import { useTranslation } from 'react-i18next';
import { useClipboard } from '../clipboard';
import type { SlotSpot } from '../drawing/layout';
import { type Slot, sameSlot, slotKey } from '../model';
import { Anchored } from './Anchored';
import { BlockChoice, type Choice } from './BlockChoice';
import { useDesigner, useDesignerStore } from './context';
import { focusSlot } from './focus';
import { rememberType } from './recent';
import { useFreshBlock } from './useFreshBlock';

/** Press '+': search, arrows, Enter. */
export function QuickAdd({ slots }: { slots: SlotSpot[] }) {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const quick = useDesigner((designer) => designer.quick);
  const choose = useChoose();
  const spot = slots.find(({ slot }) => sameSlot(slot, quick));
  if (!(spot && quick)) return null;
  const close = () => {
    store.setState({ quick: null });
    focusSlot(slotKey(quick));
  };
  return (
    <Anchored x={spot.x} y={spot.y} width={276} label={t('add_block')} onClose={close}>
      <BlockChoice onChoose={(choice) => choose(quick, choice)} />
    </Anchored>
  );
}

function useChoose(): (slot: Slot, choice: Choice) => void {
  const store = useDesignerStore();
  const fresh = useFreshBlock();
  return (slot, choice) => {
    if (choice.kind === 'paste') return store.getState().paste(slot, useClipboard.getState().blocks);
    const block = fresh(choice.type.type);
    rememberType(choice.type.type);
    return block && store.getState().insert(slot, [block]);
  };
}
