import { useTranslation } from 'react-i18next';
import type { SlotSpot } from '../drawing/layout';
import { sameSlot } from '../model';
import { AddBlock } from './AddBlock';
import { Anchored } from './Anchored';
import { useDesigner, useDesignerStore } from './context';

/** Press '+': search, arrows, Enter. */
export function QuickAdd({ slots }: { slots: SlotSpot[] }) {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const quick = useDesigner((designer) => designer.quick);
  const spot = slots.find(({ slot }) => sameSlot(slot, quick));
  if (!spot) return null;
  const close = () => store.setState({ quick: null });
  return (
    <Anchored x={spot.x} y={spot.y} width={276} label={t('add_block')} onClose={close}>
      {() => <AddBlock slot={spot.slot} />}
    </Anchored>
  );
}
