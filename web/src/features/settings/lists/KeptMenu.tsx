import { ActionIcon, Menu } from '@mantine/core';
import { EllipsisVertical, Lock, type LucideIcon, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Lists.module.css';

/** What can be done beside renaming and deleting. */
export interface Deed {
  words: string;
  icon: LucideIcon;
  off?: boolean;
  does: () => void;
}

interface Props {
  name: string;
  deeds: Deed[];
  /** Why it stays. */
  locked?: string | false;
  opens?: 'bottom-start' | 'bottom-end';
  rename: () => void;
  ask: () => void;
}

const ICON = 14;

/** The menu of something administrators keep: an entry of a list, a pipeline. */
export function KeptMenu({ name, deeds, locked, opens = 'bottom-end', rename, ask }: Props) {
  const { t } = useTranslation('settings');
  return (
    <Menu position={opens} width={230} returnFocus={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('more_of', { title: name })}>
          <EllipsisVertical size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={ICON} />} onClick={rename}>
          {t('rename')}
        </Menu.Item>
        {deeds.map(({ words, icon: Icon, off, does }) => (
          <Menu.Item key={words} leftSection={<Icon size={ICON} />} disabled={off} onClick={does}>
            {words}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={locked ? <Lock size={ICON} /> : <Trash2 size={ICON} />}
          disabled={Boolean(locked)}
          onClick={ask}
        >
          {t('delete')}
        </Menu.Item>
        {locked && <p className={styles.reason}>{locked}</p>}
      </Menu.Dropdown>
    </Menu>
  );
}
