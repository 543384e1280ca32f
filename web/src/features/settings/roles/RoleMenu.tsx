import { ActionIcon, Menu } from '@mantine/core';
import { Copy, EllipsisVertical, Lock, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Role } from '~/api/types';
import lists from '../lists/Lists.module.css';

interface Props {
  role: Role;
  rename: () => void;
  copy: () => void;
  remove: () => void;
}

const ICON = 14;

export function RoleMenu({ role, rename, copy, remove }: Props) {
  const { t } = useTranslation('rights');
  const reason = role.system ? t('of_system') : role.holders.length > 0 && t('still_held');
  return (
    <Menu position="bottom-start" width={230} returnFocus={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('more_of', { title: role.name })}>
          <EllipsisVertical size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={ICON} />} onClick={rename}>
          {t('rename')}
        </Menu.Item>
        <Menu.Item leftSection={<Copy size={ICON} />} onClick={copy}>
          {t('copy')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={reason ? <Lock size={ICON} /> : <Trash2 size={ICON} />}
          disabled={Boolean(reason)}
          onClick={remove}
        >
          {t('delete')}
        </Menu.Item>
        {reason && <p className={lists.reason}>{reason}</p>}
      </Menu.Dropdown>
    </Menu>
  );
}
