import { Check } from 'lucide-react';
import { lazy, type MouseEvent, memo, Suspense, use, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '~/api/types';
import { textOf } from '~/fields/read';
import { RecordLink } from '~/ui/RecordLink';
import styles from './BoardCard.module.css';
import { CardMenu } from './CardMenu';
import { ChosenContext } from './chosen';
import { useDoing } from './context';
import { useCardDrag } from './drag';
import { CardFoot, CardMoney, Client } from './parts';

const CardFacts = lazy(() => import('./CardFacts').then((file) => ({ default: file.CardFacts })));

interface Props {
  card: Card;
  /** Won or lost. */
  settled: boolean;
  /** Tab leads to the first card of each column, arrows to the others. */
  first: boolean;
  selected: boolean;
  dragged: boolean;
  /** What is dropped now comes above it. */
  line: boolean;
}

export const BoardCard = memo(function BoardCard({ card, settled, first, selected, dragged, line }: Props) {
  const { id, values, can } = card;
  const { t } = useTranslation('board');
  const { kind, select } = useDoing();
  const chosen = use(ChosenContext);
  const ref = useRef<HTMLLIElement>(null);
  const mayMove = can.includes('move');
  useCardDrag(ref, id, mayMove);
  const tabIndex = first ? 0 : -1;
  const choose = (event: MouseEvent) => {
    if (!(event.shiftKey || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    select(id, event.shiftKey ? 'extend' : 'toggle');
  };
  return (
    <li
      ref={ref}
      className={styles.card}
      data-card={id}
      data-selected={selected || undefined}
      data-dragging={dragged || undefined}
      data-line={line || undefined}
      onClickCapture={choose}
    >
      <div className={styles.head}>
        {selected && <Check size={15} className={styles.check} aria-hidden="true" />}
        <RecordLink
          kind={kind}
          id={id}
          className={styles.title}
          tabIndex={tabIndex}
          draggable={false}
          aria-describedby="board-hint"
          aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight S X Space"
        >
          {textOf(values, 'TITLE')}
          {selected && <span className="unseen">{`, ${t('selected')}`}</span>}
        </RecordLink>
        <CardMenu card={card} tabIndex={tabIndex} mayMove={mayMove} />
      </div>
      <div className={styles.company}>
        <Client values={values} />
      </div>
      <CardMoney kind={kind} values={values} />
      {chosen.length > 0 && (
        <Suspense>
          <CardFacts fields={chosen} values={values} />
        </Suspense>
      )}
      <CardFoot card={card} settled={settled} />
    </li>
  );
});
