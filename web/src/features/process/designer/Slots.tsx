import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotSpot } from '../drawing/layout';
import { ROOT, type Slot, sameSlot, slotKey, type Template } from '../model';
import { bodyOf, locateBranch } from '../tree/walk';
import { useDesigner, useDesignerStore } from './context';
import styles from './Slots.module.css';
import { useInView } from './useInView';

/** The '+' between blocks; while something is dragged, the places to drop it. */
export function Slots({ slots }: { slots: SlotSpot[] }) {
  const shown = useInView(slots);
  return shown.map(({ slot, x, y }) => (
    <SlotButton key={slotKey(slot)} seq={slot.seq} index={slot.index} x={x} y={y} />
  ));
}

interface Props extends Slot {
  x: number;
  y: number;
}

const SlotButton = memo(({ seq, index, x, y }: Props) => {
  const { t } = useTranslation('process');
  const store = useDesignerStore();
  const slot = { seq, index };
  const over = useDesigner(({ drag }) => sameSlot(drag?.slot ?? null, slot));
  const open = useDesigner(({ quick }) => sameSlot(quick, slot));
  const closed = useDesigner(({ drag }) => drag?.closed.has(seq) ?? false);
  const where = useDesigner(({ history }) => titleBefore(history.present, slot));
  return (
    <div
      className={styles.slot}
      data-over={over}
      data-open={open}
      data-closed={closed}
      style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={styles.plus}
        data-slot={slotKey(slot)}
        aria-label={where ? t('add_after', { title: where }) : t('add_first')}
        onClick={() => store.setState({ quick: slot })}
      >
        <Plus size={12} strokeWidth={2.6} aria-hidden="true" />
        <span aria-hidden="true">{t('drop_here')}</span>
      </button>
    </div>
  );
});

/** What stands before a slot: a block, or the branch it begins. */
function titleBefore(template: Template, { seq, index }: Slot): string | undefined {
  const before = bodyOf(template, seq)?.[index - 1];
  if (before || seq === ROOT) return before?.title;
  return locateBranch(template, seq)?.branch.title;
}
