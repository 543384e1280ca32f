import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EllipsisVertical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hasBoard } from '~/api/kinds';
import { useCan, useFields } from '~/api/queries';
import type { Board, Kind, Stage } from '~/api/types';
import { money, roundMoney } from '~/i18n/format';
import { StageDot } from '~/ui/StageDot';
import { useAddress } from './asked';
import styles from './Board.module.css';

const ORDERS = [
  ['-ID', 'newest'],
  ['ID', 'oldest'],
  ['-OPPORTUNITY', 'largest'],
  ['OPPORTUNITY', 'smallest'],
] as const;

interface Props {
  kind: Kind;
  stage: Stage;
  board: Board;
  allSelected: boolean;
  fold: () => void;
  selectAll: () => void;
}

export function ColumnHead({ kind, stage, board, ...menu }: Props) {
  return (
    <header>
      <StageDot color={stage.color} />
      <h2 id={`stage-${stage.code}`}>{stage.name}</h2>
      <Count kind={kind} stage={stage} />
      {useAmounts(kind) && <Sum stage={stage} currency={board.currency} />}
      <ColumnMenu kind={kind} stage={stage} sort={board.sort} {...menu} />
    </header>
  );
}

export function Count({ kind, stage }: { kind: Kind; stage: Stage }) {
  const { t } = useTranslation('board');
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{stage.count}</span>
      <span className="unseen">{t(`count_${kind}`, { count: stage.count })}</span>
    </span>
  );
}

/** Whether these records have amounts, and this person may see them. */
function useAmounts(kind: Kind): boolean {
  const fields = useFields(kind);
  return kind !== 'document' && (fields.length === 0 || fields.some(({ code }) => code === 'OPPORTUNITY'));
}

/** Amounts in a currency without a rate stand beside the sum, for they are not part of it. */
function Sum({ stage: { sum, unrated }, currency }: { stage: Stage; currency: string }) {
  const { t } = useTranslation('board');
  const amounts = unrated.map((each) => money(Math.round(each.sum), each.currency));
  const codes = unrated.map((each) => each.currency).join(', ');
  return (
    <span className={styles.sum}>
      {roundMoney(sum, currency)}
      {amounts.length > 0 && (
        <span className={styles.unrated} title={t('no_rate', { codes })}>
          {` + ${amounts.join(' + ')}`}
          <span className="unseen">{t('no_rate', { codes })}</span>
        </span>
      )}
    </span>
  );
}

interface MenuProps extends Omit<Props, 'board'> {
  sort: string;
}

function ColumnMenu({ kind, stage, sort, allSelected, fold, selectAll }: MenuProps) {
  const { t } = useTranslation('board');
  const { change, search } = useAddress();
  const amounts = useAmounts(kind);
  const seesRules = useCan('processes.read') && hasBoard(kind);
  return (
    <Menu position="bottom-end" width={200} withinPortal>
      <Menu.Target>
        <button type="button" className={styles.menu} aria-label={t('column_actions', { stage: stage.name })}>
          <EllipsisVertical size={15} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={selectAll} disabled={stage.cards.length === 0}>
          {allSelected ? t('select_none') : t('select_shown', { count: stage.cards.length })}
        </Menu.Item>
        <Menu.Item onClick={fold}>{t('fold')}</Menu.Item>
        {seesRules && (
          <Menu.Item
            renderRoot={(props) => (
              <Link to="/rules/$kind" params={{ kind }} search={{ pipeline: search.pipeline }} {...props} />
            )}
          >
            {t('rules')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t('sort')}</Menu.Label>
        <Menu.RadioGroup
          value={sort}
          onChange={(next) => change({ sort: next === '-ID' ? undefined : String(next) })}
        >
          {ORDERS.filter(([order]) => amounts || !order.endsWith('OPPORTUNITY')).map(([order, name]) => (
            <Menu.RadioItem key={order} value={order} closeMenuOnClick>
              {t(`sort_${name}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
