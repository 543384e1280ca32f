import { ActionIcon, Menu } from '@mantine/core';
import { Archive, ArrowDown, ArrowUp, EllipsisVertical, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '~/api/types';
import type { Order } from './useOrder';

interface Props {
  field: CustomField;
  index: number;
  order: Order;
  edit: () => void;
  archive: () => void;
}

const ICON = 14;

export function FieldMenu({ field, index, order, edit, archive }: Props) {
  const { t } = useTranslation('settings');
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('more_of', { title: field.title })}>
          <EllipsisVertical size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={ICON} />} onClick={edit}>
          {t('edit')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowUp size={ICON} />}
          disabled={index === 0}
          onClick={() => order.move(field.code, index - 1)}
        >
          {t('move_up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowDown size={ICON} />}
          disabled={index === order.count - 1}
          onClick={() => order.move(field.code, index + 1)}
        >
          {t('move_down')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Archive size={ICON} />} onClick={archive}>
          {t('archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
