import { ArrowRightLeft, CircleCheck, CircleX, type LucideIcon, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Id, Kind } from '~/api/types';
import { wayTo } from '~/features/moving/moving';
import styles from './Bars.module.css';
import { type Target, useDropTarget } from './drag';
import { findCard } from './move';

interface Props {
  kind: Kind;
  board: Board;
  inTheAir: readonly Id[];
}

/** While a card is in the air: the ends it may come to. For the mouse alone; menus offer the same. */
export function DropBar({ kind, board, inTheAir }: Props) {
  const { t } = useTranslation('board');
  const stage = (semantics: 'S' | 'F') => board.stages.find((each) => each.semantics === semantics);
  const [won, lost] = [stage('S'), stage('F')];
  const converts = wayTo(kind, won, board.can) === 'convert';
  const mayDelete = inTheAir.every((id) => findCard(board, id)?.card.can.includes('delete'));
  return (
    <div className={styles.dropBar} data-shown={inTheAir.length > 0 || undefined} aria-hidden="true">
      {won && (
        <End
          icon={converts ? ArrowRightLeft : CircleCheck}
          words={converts ? t('convert') : won.name}
          tone="good"
          target={{ stage: won.code }}
        />
      )}
      {lost && <End icon={CircleX} words={lost.name} tone="bad" target={{ stage: lost.code }} />}
      {mayDelete && <End icon={Trash2} words={t('delete')} tone="bad" target={{ bin: true }} />}
    </div>
  );
}

interface EndProps {
  icon: LucideIcon;
  words: string;
  tone: 'good' | 'bad';
  target: Target;
}

function End({ icon: Icon, words, tone, target }: EndProps) {
  const ref = useRef<HTMLDivElement>(null);
  const over = useDropTarget(ref, target);
  return (
    <div ref={ref} className={styles.end} data-tone={tone} data-over={over ? true : undefined}>
      <Icon size={18} />
      {words}
    </div>
  );
}
