import { useNavigate } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, Copy, Download, PencilRuler, Power, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { address } from '~/api/client';
import { type Deed, MoreMenu } from '~/ui/MoreMenu';
import { useChangeProcess } from '../useChangeProcess';
import type { ProcessRow } from '../wire';
import { useCopyProcess } from './useCopyProcess';
import type { Order } from './useOrder';

interface Props {
  row: ProcessRow;
  index: number;
  order: Order;
  onDelete: () => void;
}

export function RowMenu({ row, index, order, onDelete }: Props) {
  const { t } = useTranslation('process');
  const navigate = useNavigate();
  const open = () => void navigate({ to: '/processes/$kind/$id', params: { kind: row.kind, id: row.id } });
  return (
    <MoreMenu
      label={t('more_of', { title: row.name })}
      deeds={[
        [
          { words: t('open'), icon: PencilRuler, does: open },
          { words: t('export'), icon: Download, href: address(`/processes/${row.id}/export`) },
          ...useEditDeeds(row, index, order),
        ],
        [row.can.includes('delete') && { words: t('delete'), icon: Trash2, color: 'red', does: onDelete }],
      ]}
    />
  );
}

function useEditDeeds(row: ProcessRow, index: number, order: Order): (Deed | false)[] {
  const { t } = useTranslation('process');
  const { mutate } = useChangeProcess(row.kind);
  const copy = useCopyProcess(row.kind);
  const last = order.count - 1;
  if (!row.can.includes('update')) return [];
  return [
    { words: t('make_copy'), icon: Copy, does: () => copy.mutate(row.id) },
    row.version !== null && {
      words: t(row.active ? 'switch_off' : 'switch_on'),
      icon: Power,
      does: () => mutate({ id: row.id, change: { active: !row.active } }),
    },
    { words: t('move_up'), icon: ArrowUp, off: index === 0, does: () => order.move(row.id, index - 1) },
    {
      words: t('move_down'),
      icon: ArrowDown,
      off: index === last,
      does: () => order.move(row.id, index + 1),
    },
  ];
}
