import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board as BoardData, Id, Kind } from '~/api/types';
import { textOf } from '~/fields/read';
import styles from './Board.module.css';
import { Column } from './Column';
import { useDrops, useEdgeScroll } from './drag';
import { useGlide } from './glide';
import { findCard } from './move';
import { useBoardKeys } from './useBoardKeys';
import { useHeld } from './useHeld';
import { useMove } from './useMove';

interface Props {
  kind: Kind;
  board: BoardData;
  q: string;
}

export function Board({ kind, board: newest, q }: Props) {
  const { t } = useTranslation('board');
  const root = useRef<HTMLDivElement>(null);
  const landed = useRef<Id | null>(null);
  const { mutate } = useMove(kind);
  const [said, setSaid] = useState('');

  const move = (id: Id, to: string) => {
    const found = findCard(newest, id);
    const stage = newest.stages.find((each) => each.code === to);
    if (!(found && stage)) return;
    const title = textOf(found.card.values, 'TITLE');
    mutate(
      { id, title, from: found.stage.code, to },
      { onSuccess: () => setSaid(t('moved', { title, stage: stage.name })) },
    );
  };

  const inTheAir = useDrops((id, stage) => {
    landed.current = id;
    move(id, stage);
  });
  const board = useHeld(newest, inTheAir);
  useEdgeScroll(root);
  useGlide(root, board, landed);
  const onKeyDown = useBoardKeys(root, board, move);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are caught here for the cards within
    <div ref={root} className={styles.columns} onKeyDown={onKeyDown}>
      <p id="board-hint" className="unseen">
        {t('hint')}
      </p>
      {board.stages.map((stage) => (
        <Column key={stage.code} kind={kind} stage={stage} board={board} q={q} move={move} />
      ))}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
