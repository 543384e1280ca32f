import { useNavigate } from '@tanstack/react-router';
import { ChevronsLeftRight, Plus } from 'lucide-react';
import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Id, Kind, Stage } from '~/api/types';
import type { Moves } from '~/features/moving/useMoves';
import { StageDot } from '~/ui/StageDot';
import type { Asked } from './asked';
import styles from './Board.module.css';
import { BoardCard } from './BoardCard';
import { ColumnHead, Count } from './ColumnHead';
import { useDropTarget, useEdgeScroll } from './drag';
import { MoreCards } from './MoreCards';
import { findCard, placeOf } from './move';

const AskBeforeMove = lazy(() =>
  import('~/features/moving/AskBeforeMove').then((file) => ({ default: file.AskBeforeMove })),
);

/** From so many cards on, those out of sight are not drawn. */
const LONG = 100;

interface Props {
  kind: Kind;
  stage: Stage;
  board: Board;
  asked: Asked;
  inTheAir: readonly Id[];
  selected: ReadonlySet<Id>;
  folded: boolean;
  fold: () => void;
  selectAll: () => void;
  moves: Moves;
  cancel: () => void;
}

export function Column(props: Props) {
  const { stage, folded, moves } = props;
  const column = useRef<HTMLElement>(null);
  const over = useDropTarget(column, { stage: stage.code });
  const asked = moves.asking?.to === stage.code;
  return (
    <section
      ref={column}
      className={styles.column}
      data-over={over ? true : undefined}
      data-folded={folded || undefined}
      data-stage={stage.code}
      aria-labelledby={`stage-${stage.code}`}
    >
      {folded && !asked ? <Folded {...props} /> : <Open {...props} over={over} />}
    </section>
  );
}

function Open({ over, ...props }: Props & { over: Id[] | null }) {
  const { kind, stage, board, asked, inTheAir, selected, moves } = props;
  const { t } = useTranslation('board');
  const scroll = useRef<HTMLDivElement>(null);
  useEdgeScroll(scroll);
  const line = over && landing(board, stage, over);
  const mayAdd = stage.semantics === 'P' && board.can.includes('add');
  return (
    <>
      <ColumnHead
        {...{ kind, stage, board }}
        allSelected={stage.cards.length > 0 && stage.cards.every(({ id }) => selected.has(id))}
        fold={props.fold}
        selectAll={props.selectAll}
      />
      <div ref={scroll} className={styles.scroll}>
        {moves.asking?.to === stage.code && (
          <Suspense>
            <AskBeforeMove inPlace moves={moves} cancel={props.cancel} />
          </Suspense>
        )}
        <ul
          className={styles.cards}
          data-long={stage.cards.length > LONG || undefined}
          aria-labelledby={`stage-${stage.code}`}
        >
          {stage.cards.map((card, row) => (
            <BoardCard
              key={card.id}
              card={card}
              settled={stage.semantics !== 'P'}
              first={row === 0}
              selected={selected.has(card.id)}
              dragged={inTheAir.includes(card.id)}
              line={line === row}
            />
          ))}
          {line === stage.cards.length && line > 0 && <li className={styles.line} />}
        </ul>
        {stage.count === 0 && <p className={styles.empty}>{t(emptyWords(kind, stage))}</p>}
        {stage.next && <MoreCards kind={kind} stage={stage} asked={asked} />}
        {mayAdd && <AddRecord kind={kind} stage={stage} />}
      </div>
    </>
  );
}

/** What belongs there. */
function emptyWords(kind: Kind, { semantics }: Stage) {
  if (semantics === 'P') return 'column_empty_P' as const;
  return `column_empty_${kind === 'deal' || kind === 'document' ? kind : 'lead'}_${semantics}` as const;
}

/** Before which card the first of those above the column will stand. */
function landing(board: Board, stage: Stage, over: readonly Id[]): number | null {
  const found = findCard(board, over[0] ?? 0);
  return found && found.stage.code !== stage.code ? placeOf(stage, found.card, board.sort) : null;
}

function Folded({ kind, stage, fold }: Props) {
  const { t } = useTranslation('board');
  return (
    <button type="button" className={styles.folded} onClick={fold}>
      <StageDot color={stage.color} />
      <span className="unseen">{t('unfold')}</span>
      <h2 id={`stage-${stage.code}`}>{stage.name}</h2>
      <Count kind={kind} stage={stage} />
      <ChevronsLeftRight size={14} aria-hidden="true" />
    </button>
  );
}

function AddRecord({ kind, stage }: { kind: Kind; stage: Stage }) {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const add = t(`add_${kind}`);
  return (
    <button
      type="button"
      className={styles.add}
      aria-label={`${add}: ${stage.name}`}
      onClick={() => navigate({ to: '.', search: (search) => ({ ...search, new: stage.code }) })}
    >
      <Plus size={14} aria-hidden="true" />
      {add}
    </button>
  );
}
