import { ArrowDown, ArrowUp, Gauge, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EntryProps } from './EntryLine';
import { KeptMenu } from './KeptMenu';
import { mayStand } from './order';

type Props = EntryProps & { rename: () => void; limit: () => void; ask: () => void };

export function EntryMenu({ entry, index, keeping, addAfter, rename, limit, ask }: Props) {
  const { t } = useTranslation('settings');
  const { code, name, system, semantics } = entry;
  const move = (to: number) => ({
    off: !mayStand(keeping.list.entries, entry, to),
    does: () => keeping.move(code, to),
  });
  const isStage = keeping.list.kind !== null;
  const deeds = [
    ...(isStage ? [{ words: t('limit'), icon: Gauge, does: limit }] : []),
    { words: t('add_below'), icon: Plus, does: addAfter },
    { words: t('move_up'), icon: ArrowUp, ...move(index - 1) },
    { words: t('move_down'), icon: ArrowDown, ...move(index + 1) },
  ];
  const locked = semantics === 'S' ? t('locked_success') : system && t('locked_system');
  return <KeptMenu {...{ name, deeds, locked, rename, ask }} />;
}
