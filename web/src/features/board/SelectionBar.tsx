import { Button, Menu } from '@mantine/core';
import { ArrowRightLeft, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Board, Id, Kind } from '~/api/types';
import styles from './Bars.module.css';
import { findCard } from './move';
import { StageItems } from './StageItems';
import { useEscape } from './useEscape';

interface Props {
  kind: Kind;
  board: Board;
  selected: ReadonlySet<Id>;
  move: (stage: string) => void;
  remove: () => void;
  clear: () => void;
}

/** What can be done with the selected cards. */
export function SelectionBar({ kind, board, selected, move, remove, clear }: Props) {
  const { t } = useTranslation('board');
  useEscape(clear);
  const all = (right: string) => [...selected].every((id) => findCard(board, id)?.card.can.includes(right));
  return (
    <section className={styles.selectionBar} aria-label={t('selection')}>
      <b>{t(`selected_${kind}`, { count: selected.size })}</b>
      <Menu position="top" withinPortal>
        <Menu.Target>
          <Button size="xs" leftSection={<ArrowRightLeft size={14} />}>
            {t('move_to')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <StageItems stages={board.stages} choose={move} />
        </Menu.Dropdown>
      </Menu>
      {all('delete') && (
        <Button size="xs" variant="default" leftSection={<Trash2 size={14} />} onClick={remove}>
          {t('delete')}
        </Button>
      )}
      <Button size="xs" variant="subtle" color="gray" onClick={clear} aria-keyshortcuts="Escape">
        {t('clear_selection')}
      </Button>
    </section>
  );
}
