import { memo, useRef } from 'react';
import { STAGE_FIELDS } from '~/api/kinds';
import type { Card, Id, Kind, Stage } from '~/api/types';
import { textOf } from '~/fields/read';
import { RecordLink } from '~/ui/RecordLink';
import { CardMenu } from './CardMenu';
import { useCardDrag } from './drag';
import styles from './LeadCard.module.css';
import { CardFoot, CardMoney, Client } from './parts';

interface Props {
  kind: Kind;
  card: Card;
  stages: Stage[];
  /** Tab leads to the first card of each column, arrows to the others. */
  first: boolean;
  move: (id: Id, stage: string) => void;
}

export const LeadCard = memo(function LeadCard({ kind, card, stages, first, move }: Props) {
  const { id, values, can } = card;
  const ref = useRef<HTMLLIElement>(null);
  const stage = textOf(values, STAGE_FIELDS[kind] ?? '');
  const settled = stages.some(({ code, semantics }) => code === stage && semantics !== 'P');
  const mayMove = can.includes('update');
  const dragging = useCardDrag(ref, id, stage, mayMove);
  const tabIndex = first ? 0 : -1;
  return (
    <li ref={ref} className={styles.card} data-card={id} data-dragging={dragging || undefined}>
      <div className={styles.head}>
        <RecordLink
          kind={kind}
          id={id}
          className={styles.title}
          tabIndex={tabIndex}
          draggable={false}
          aria-describedby="board-hint"
          aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        >
          {textOf(values, 'TITLE')}
        </RecordLink>
        {mayMove && <CardMenu kind={kind} card={card} stages={stages} tabIndex={tabIndex} move={move} />}
      </div>
      <div className={styles.company}>
        <Client values={values} />
      </div>
      <CardMoney kind={kind} values={values} />
      <CardFoot card={card} settled={settled} />
    </li>
  );
});
