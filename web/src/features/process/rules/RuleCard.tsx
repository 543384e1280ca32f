import { Switch } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, PencilRuler, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { MoreMenu } from '~/ui/MoreMenu';
import { Glyph } from '../blocks/Glyph';
import { Summary } from '../blocks/Summary';
import { useLexicon } from '../lexicon';
import type { Kind } from '../wire';
import { branchWords } from '../words';
import styles from './Rules.module.css';
import { type Drawn, type Rule, useTell } from './rules';

interface Props {
  kind: Kind;
  rule: Rule;
  index: number;
  count: number;
  can: string[];
  onEdit: () => void;
}

export function RuleCard({ kind, rule, can, onEdit, ...place }: Props) {
  const { t } = useTranslation('process');
  const { mutate } = useTell(kind);
  const type = useLexicon().type(rule.drawn?.block.type ?? '');
  const mayEdit = can.includes('update') && can.includes('publish') && rule.drawn !== null;
  const toggle = (active: boolean) => mutate(() => api.patch(`/processes/${rule.id}`, { active }));
  return (
    <li className={styles.card} data-active={rule.active}>
      <div className={styles.head}>
        <Glyph type={type} size={26} />
        {mayEdit ? (
          <button type="button" className={styles.name} onClick={onEdit}>
            {rule.name}
          </button>
        ) : (
          <b className={styles.name}>{rule.name}</b>
        )}
        <CardMenu kind={kind} rule={rule} can={can} {...place} />
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
    </li>
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

function CardMenu({ kind, rule, index, count, can }: Omit<Props, 'onEdit'>) {
  const { t } = useTranslation('process');
  const navigate = useNavigate();
  const { mutate } = useTell(kind);
  const move = (position: number) => mutate(() => api.patch(`/processes/${rule.id}`, { position }));
  const open = () => void navigate({ to: '/processes/$kind/$id', params: { kind, id: rule.id } });
  const may = can.includes('update');
  return (
    <MoreMenu
      label={t('more_of', { title: rule.name })}
      deeds={[
        [
          { words: t('open_as_process'), icon: PencilRuler, does: open },
          may && { words: t('move_up'), icon: ArrowUp, off: index === 0, does: () => move(index - 1) },
          may && {
            words: t('move_down'),
            icon: ArrowDown,
            off: index === count - 1,
            does: () => move(index + 1),
          },
        ],
        [
          can.includes('delete') && {
            words: t('delete'),
            icon: Trash2,
            color: 'red',
            does: () => mutate(() => api.delete(`/processes/${rule.id}`)),
          },
        ],
      ]}
    />
  );
}
