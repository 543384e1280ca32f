import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EllipsisVertical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { hasBoard } from '~/api/kinds';
import { useCan, useFields } from '~/api/queries';
import type { Board, Kind, Stage } from '~/api/types';
import type { Wire } from '~/api/types/wire';
import { money, roundMoney } from '~/i18n/format';
import { StageDot } from '~/ui/StageDot';
import { useAddress } from './asked';
import styles from './Board.module.css';

interface RulesProps {
  kind: Kind;
  stage: Stage;
  pipeline: number | undefined;
}

/** How many rules the stage has, once somebody looks, and the way to them. */
function RulesItem({ kind, stage: { code }, pipeline }: RulesProps) {
  const { t } = useTranslation('board');
  const { data } = useQuery({
    queryKey: keys.rules(kind, pipeline ?? 0),
    queryFn: () => api.get<Wire['StageRules']>(`/rules/${kind}`, { pipeline: pipeline ?? 0 }),
  });
  const count = data?.stages.find((stage) => stage.code === code)?.rules.length ?? 0;
  return (
    <Menu.Item
      renderRoot={(props) => (
        <Link to="/rules/$kind" params={{ kind }} search={{ pipeline, stage: code }} {...props} />
      )}
    >
      {count ? t('rules_count', { count }) : t('rules')}
    </Menu.Item>
  );
}

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
    <>
      <header>
        <StageDot color={stage.color} />
        <h2 id={`stage-${stage.code}`}>{stage.name}</h2>
        <Count kind={kind} stage={stage} />
        {useAmounts(kind) && <Sum stage={stage} currency={board.currency} />}
        <ColumnMenu kind={kind} stage={stage} sort={board.sort} {...menu} />
      </header>
      {stage.limit > 0 && <Capacity {...stage} />}
    </>
  );
}

/** How full the stage is. More than enough is said in words, for colour alone says nothing. */
function Capacity({ count, limit }: Stage) {
  const { t } = useTranslation('board');
  const isOver = count > limit;
  const words = t(isOver ? 'over_limit' : 'capacity', { count, limit });
  return (
    <div className={styles.capacity} data-over={isOver || undefined} title={words}>
      <i>
        <b style={{ width: `${Math.min(100, (count / limit) * 100)}%` }} />
      </i>
      <span className={isOver ? undefined : 'unseen'}>{words}</span>
    </div>
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
        {seesRules && <RulesItem kind={kind} stage={stage} pipeline={search.pipeline} />}
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
