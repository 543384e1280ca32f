import { Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, PencilRuler, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { keys } from '~/api/keys';
import { Handle } from '~/ui/Handle';
import { MoreMenu } from '~/ui/MoreMenu';
import { useRowDrag } from '~/ui/useRowDrag';
import { Glyph } from '../blocks/Glyph';
import { Summary } from '../blocks/Summary';
import { useLexicon } from '../lexicon';
import { AskDelete } from '../list/AskDelete';
import type { Kind } from '../wire';
import { branchWords } from '../words';
import styles from './Rules.module.css';
import { type Drawn, type Rule, type RuleOrder, useTell } from './rules';

interface Props {
  kind: Kind;
  rule: Rule;
  index: number;
  can: string[];
  order: RuleOrder;
  onEdit: () => void;
}

/** One rule of a stage; asks inline before it goes. */
export function RuleCard(props: Props) {
  const { kind, rule, index, can, order } = props;
  const ref = useRef<HTMLLIElement>(null);
  const [asking, ask] = useState(false);
  const client = useQueryClient();
  const { dragged, edge } = useRowDrag(ref, {
    kind: `rule-${order.stage}`,
    id: rule.id,
    index,
    still: asking || order.count < 2 || !can.includes('update'),
    move: order.move,
  });
  return (
    <li
      ref={ref}
      className={styles.card}
      data-active={rule.active}
      data-dragged={dragged || undefined}
      data-edge={edge}
    >
      {asking ? (
        <AskDelete
          process={{ id: rule.id, kind, name: rule.name }}
          onDone={() => client.invalidateQueries({ queryKey: keys.everyRule })}
          onCancel={() => {
            ask(false);
            requestAnimationFrame(() =>
              ref.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus(),
            );
          }}
        />
      ) : (
        <Inside {...props} onDelete={() => ask(true)} />
      )}
    </li>
  );
}

function Inside(props: Props & { onDelete: () => void }) {
  const { kind, rule, index, can, order, onEdit } = props;
  const { t } = useTranslation('process');
  const { mutate } = useTell(kind);
  const type = useLexicon().type(rule.drawn?.block.type ?? '');
  const mayEdit = ['edit', 'update', 'publish'].every((right) => can.includes(right)) && rule.drawn !== null;
  const toggle = (active: boolean) => mutate(() => api.patch(`/processes/${rule.id}`, { active }));
  return (
    <>
      <div className={styles.head}>
        {can.includes('update') && order.count > 1 && (
          <Handle
            label={t('move_row', { name: rule.name, place: index + 1 })}
            step={(by) => order.move(rule.id, index + by)}
          />
        )}
        <Glyph type={type} size={26} />
        {mayEdit ? (
          <button type="button" className={styles.name} onClick={onEdit}>
            {rule.name}
          </button>
        ) : (
          <b className={styles.name}>{rule.name}</b>
        )}
        <CardMenu {...props} />
      </div>
      {rule.drawn ? <Words drawn={rule.drawn} /> : <small>{t('rule_drawn')}</small>}
      <Switch
        size="xs"
        label={t('active')}
        aria-label={t('active_of', { name: rule.name })}
        checked={rule.active}
        disabled={!can.includes('update')}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
    </>
  );
}

function Words({ drawn: { delay, rows, block } }: { drawn: Drawn }) {
  const { t } = useTranslation('process');
  const lexicon = useLexicon();
  const units = lexicon.type('delay')?.schema.properties?.unit;
  const unit = units?.labels?.[units.enum?.indexOf(delay?.unit ?? '') ?? -1] ?? delay?.unit;
  const asks = branchWords({ id: '', title: '', when: { rows }, body: [] }, lexicon, t);
  return (
    <>
      <small>{delay ? t('rule_after', { amount: delay.amount, unit }) : t('rule_at_once')}</small>
      {rows.length > 0 && <small>{t('rule_if', { words: asks })}</small>}
      <Summary block={block} />
    </>
  );
}

function CardMenu({ kind, rule, index, can, order, onDelete }: Props & { onDelete: () => void }) {
  const { t } = useTranslation('process');
  const navigate = useNavigate();
  const open = () => void navigate({ to: '/processes/$kind/$id', params: { kind, id: rule.id } });
  const may = can.includes('update');
  return (
    <MoreMenu
      label={t('more_of', { title: rule.name })}
      returnFocus={false}
      deeds={[
        [
          { words: t('open_as_process'), icon: PencilRuler, does: open },
          may && {
            words: t('move_up'),
            icon: ArrowUp,
            off: index === 0,
            does: () => order.move(rule.id, index - 1),
          },
          may && {
            words: t('move_down'),
            icon: ArrowDown,
            off: index === order.count - 1,
            does: () => order.move(rule.id, index + 1),
          },
        ],
        [can.includes('delete') && { words: t('delete'), icon: Trash2, color: 'red', does: onDelete }],
      ]}
    />
  );
}
