import { lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board as BoardData, Id, Kind } from '~/api/types';
import { MoveDialogs } from '~/features/moving/MoveDialogs';
import { type Moves, useMoves } from '~/features/moving/useMoves';
import { useSteady } from '~/ui/useSteady';
import { AskDelete } from './AskDelete';
import type { Asked } from './asked';
import styles from './Board.module.css';
import { Column } from './Column';
import { type Doing, DoingContext } from './context';
import { DropBar } from './DropBar';
import { useDrops, useEdgeScroll } from './drag';
import { useGlide } from './glide';
import { movingFrom } from './move';
import { SelectionBar } from './SelectionBar';
import { StageTabs } from './StageTabs';
import { extended, kept, meant, NOTHING, toggled, wholeColumn } from './selection';
import { focusCard, useBoardKeys } from './useBoardKeys';
import { useBoardLines } from './useBoardLines';
import { useCollapsed } from './useCollapsed';
import { useDelete } from './useDelete';
import { useHeld } from './useHeld';

const Peek = lazy(() => import('./Peek').then((file) => ({ default: file.Peek })));

interface Props {
  kind: Kind;
  board: BoardData;
  asked: Asked;
}

export function Board(props: Props) {
  const [inTheAir, hold] = useState<readonly Id[]>([]);
  const board = useHeld(props.board, inTheAir.length > 0);
  const [wanted, setSelection] = useState(NOTHING);
  const selection = kept(wanted, board);
  const [peeked, peek] = useState<Id | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const endPeek = () => {
    peek(null);
    if (peeked !== null) requestAnimationFrame(() => focusCard(root.current, peeked));
  };
  const moves = useMoves(props.kind, board.stages, board.can);
  const doing = useSteady<Doing>({
    kind: props.kind,
    board: () => board,
    move: (id, stage) => moves.move(movingFrom(board, meant(selection, board, id)), stage),
    meant: (id) => meant(selection, board, id),
    select: (id, how) =>
      setSelection(how === 'toggle' ? toggled(selection, id) : extended(selection, board, id)),
    peek,
  });
  return (
    <DoingContext value={doing}>
      <Columns
        {...props}
        {...{ root, board, inTheAir, hold, moves, doing }}
        selected={selection.ids}
        clear={() => setSelection(NOTHING)}
        selectAll={(ids) => setSelection(wholeColumn(selection, ids))}
      />
      <MoveDialogs asks moves={moves} />
      <Suspense>{peeked !== null && <Peek kind={props.kind} id={peeked} close={endPeek} />}</Suspense>
    </DoingContext>
  );
}

interface ColumnsProps extends Props {
  root: RefObject<HTMLDivElement | null>;
  inTheAir: readonly Id[];
  hold: (ids: readonly Id[]) => void;
  moves: Moves;
  doing: Doing;
  selected: ReadonlySet<Id>;
  clear: () => void;
  selectAll: (ids: readonly Id[]) => void;
}

function Columns({
  kind,
  board,
  asked,
  root,
  inTheAir,
  hold,
  moves,
  doing,
  selected,
  clear,
  selectAll,
}: ColumnsProps) {
  const { t } = useTranslation('board');
  const landed = useRef<readonly Id[]>([]);
  const { mutate: remove } = useDelete(kind);
  const [leaving, ask] = useState<readonly Id[]>([]);
  const discard = (ids: readonly Id[]) => (ids.length > 1 ? ask(ids) : remove(ids));
  const { collapsed, fold } = useCollapsed(kind);
  const drop = (ids: readonly Id[], target: { stage: string } | { bin: true }) => {
    landed.current = ids;
    if ('bin' in target) discard(ids);
    else moves.move(movingFrom(board, ids), target.stage);
  };
  useDrops(hold, drop);
  useEdgeScroll(root);
  useGlide(root, board, landed);
  const onKeyDown = useBoardKeys({ root, board, doing });
  useBoardLines();
  const cancel = () => {
    const [first] = moves.asking?.cards ?? [];
    moves.cancel();
    if (first) requestAnimationFrame(() => focusCard(root.current, first.id));
  };
  return (
    <div className={styles.board}>
      <StageTabs root={root} stages={board.stages} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are caught here for the cards within */}
      <div ref={root} className={styles.columns} onKeyDown={onKeyDown}>
        <p id="board-hint" className="unseen">
          {t('hint')}
        </p>
        {board.stages.map((stage) => (
          <Column
            key={stage.code}
            {...{ kind, stage, board, asked, inTheAir, selected }}
            folded={collapsed.includes(stage.code)}
            fold={() => fold(stage.code)}
            selectAll={() => selectAll(stage.cards.map(({ id }) => id))}
            moves={moves}
            cancel={cancel}
          />
        ))}
        <p className="unseen" aria-live="polite">
          {moves.said}
        </p>
      </div>
      <DropBar kind={kind} board={board} inTheAir={inTheAir} />
      {selected.size > 0 && inTheAir.length === 0 && leaving.length === 0 && (
        <SelectionBar
          {...{ kind, board, selected, clear }}
          move={(to) => moves.move(movingFrom(board, [...selected]), to)}
          remove={() => discard([...selected])}
        />
      )}
      {leaving.length > 0 && (
        <AskDelete
          kind={kind}
          ids={leaving}
          keep={() => ask([])}
          remove={() => {
            ask([]);
            clear();
            remove(leaving);
          }}
        />
      )}
    </div>
  );
}
