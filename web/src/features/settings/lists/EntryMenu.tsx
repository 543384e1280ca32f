import { ActionIcon, Menu } from '@mantine/core';
import { ArrowDown, ArrowUp, EllipsisVertical, Lock, Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EntryProps } from './EntryLine';
import styles from './Lists.module.css';
import { mayStand } from './order';

type Props = EntryProps & { rename: () => void; ask: () => void };

const ICON = 14;

export function EntryMenu({ entry, index, keeping, addAfter, rename, ask }: Props) {
  const { t } = useTranslation('settings');
  const { code, name, system, semantics } = entry;
  const reason = semantics === 'S' ? t('locked_success') : system && t('locked_system');
  return (
    <Menu position="bottom-end" width={230} returnFocus={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('more_of', { title: name })}>
          <EllipsisVertical size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={ICON} />} onClick={rename}>
          {t('rename')}
        </Menu.Item>
        <Menu.Item leftSection={<Plus size={ICON} />} onClick={addAfter}>
          {t('add_below')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowUp size={ICON} />}
          disabled={!mayStand(keeping.list.entries, entry, index - 1)}
          onClick={() => keeping.move(code, index - 1)}
        >
          {t('move_up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowDown size={ICON} />}
          disabled={!mayStand(keeping.list.entries, entry, index + 1)}
          onClick={() => keeping.move(code, index + 1)}
        >
          {t('move_down')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={reason ? <Lock size={ICON} /> : <Trash2 size={ICON} />}
          disabled={Boolean(reason)}
          onClick={ask}
        >
          {t('delete')}
        </Menu.Item>
        {reason && <p className={styles.reason}>{reason}</p>}
      </Menu.Dropdown>
    </Menu>
  );
}
