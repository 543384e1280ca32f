import { ActionIcon, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import {
  ArrowDown,
  ArrowUp,
  Copy,
  Download,
  EllipsisVertical,
  PencilRuler,
  Power,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { address } from '~/api/client';
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

const ICON = 14;

export function RowMenu({ row, index, order, onDelete }: Props) {
  const { t } = useTranslation('process');
  const navigate = useNavigate();
  const open = () => void navigate({ to: '/processes/$kind/$id', params: { kind: row.kind, id: row.id } });
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('more_of', { title: row.name })}>
          <EllipsisVertical size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<PencilRuler size={ICON} />} onClick={open}>
          {t('open')}
        </Menu.Item>
        <Menu.Item
          component="a"
          href={address(`/processes/${row.id}/export`)}
          download
          leftSection={<Download size={ICON} />}
        >
          {t('export')}
        </Menu.Item>
        {row.can.includes('update') && <EditItems row={row} index={index} order={order} />}
        {row.can.includes('delete') && (
          <Menu.Item color="red" leftSection={<Trash2 size={ICON} />} onClick={onDelete}>
            {t('delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function EditItems({ row, index, order }: Omit<Props, 'onDelete'>) {
  const { t } = useTranslation('process');
  const { mutate } = useChangeProcess(row.kind);
  const copy = useCopyProcess(row.kind);
  return (
    <>
      <Menu.Item leftSection={<Copy size={ICON} />} onClick={() => copy.mutate(row.id)}>
        {t('make_copy')}
      </Menu.Item>
      {row.version !== null && (
        <Menu.Item
          leftSection={<Power size={ICON} />}
          onClick={() => mutate({ id: row.id, change: { active: !row.active } })}
        >
          {t(row.active ? 'switch_off' : 'switch_on')}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<ArrowUp size={ICON} />}
        disabled={index === 0}
        onClick={() => order.move(row.id, index - 1)}
      >
        {t('move_up')}
      </Menu.Item>
      <Menu.Item
        leftSection={<ArrowDown size={ICON} />}
        disabled={index === order.count - 1}
        onClick={() => order.move(row.id, index + 1)}
      >
        {t('move_down')}
      </Menu.Item>
      <Menu.Divider />
    </>
  );
}
