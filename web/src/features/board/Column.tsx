import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Id, Kind, Stage } from '~/api/types';
import { roundMoney } from '~/i18n/format';
import { StageDot } from '~/ui/StageDot';
import styles from './Board.module.css';
import { useColumnDrop, useEdgeScroll } from './drag';
import { LeadCard } from './LeadCard';
import { MoreCards } from './MoreCards';

interface Props {
  kind: Kind;
  stage: Stage;
  board: Board;
  q: string;
  move: (id: Id, stage: string) => void;
}

export function Column({ kind, stage, board, q, move }: Props) {
  const { t } = useTranslation('board');
  const column = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const over = useColumnDrop(column, stage.code);
  useEdgeScroll(scroll);
  const mayAdd = stage.semantics === 'P' && board.can.includes('add');
  return (
    <section
      ref={column}
      className={styles.column}
      data-over={over || undefined}
      aria-labelledby={`stage-${stage.code}`}
    >
      <ColumnHead kind={kind} stage={stage} currency={board.currency} />
      <div ref={scroll} className={styles.scroll}>
        <ul className={styles.cards} aria-labelledby={`stage-${stage.code}`}>
          {stage.cards.map((card, row) => (
            <LeadCard
              key={card.id}
              kind={kind}
              card={card}
              stages={board.stages}
              first={row === 0}
              move={move}
            />
          ))}
        </ul>
        {stage.count === 0 && <p className={styles.empty}>{t(`column_empty_${stage.semantics}`)}</p>}
        {stage.more && <MoreCards kind={kind} stage={stage} q={q} />}
        {mayAdd && <AddRecord kind={kind} stage={stage} />}
      </div>
    </section>
  );
}

function ColumnHead({ kind, stage, currency }: { kind: Kind; stage: Stage; currency: string }) {
  const { t } = useTranslation('board');
  return (
    <header>
      <StageDot color={stage.color} />
      <h2 id={`stage-${stage.code}`}>{stage.name}</h2>
      <span className={styles.count}>
        <span aria-hidden="true">{stage.count}</span>
        <span className="unseen">{t(`count_${kind}`, { count: stage.count })}</span>
      </span>
      <span className={styles.sum}>{roundMoney(stage.sum, currency)}</span>
    </header>
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
