import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '~/fields/FieldPanel.module.css';
import { useRowDrag } from '~/ui/useRowDrag';

interface Props {
  code: string;
  title: string;
  place: number;
  move: (from: number, to: number) => void;
  children: ReactNode;
}

/** Dragged by its handle; with the focus there, up and down move it too. */
export function ColumnItem({ code, title, place, move, children }: Props) {
  const { t } = useTranslation('list');
  const ref = useRef<HTMLLIElement>(null);
  const { dragged, edge } = useRowDrag(ref, {
    kind: 'column',
    id: code,
    index: place,
    still: false,
    move: (_code, to) => move(place, to),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    move(place, place + by);
  };
  return (
    <li ref={ref} data-dragged={dragged} data-edge={edge}>
      <button
        type="button"
        className={styles.handle}
        aria-label={t('move_column', { title })}
        aria-keyshortcuts="ArrowUp ArrowDown"
        onKeyDown={onKeyDown}
      >
        <GripVertical size={14} aria-hidden="true" />
      </button>
      <span>{title}</span>
      {children}
    </li>
  );
}
