import { Menu } from '@mantine/core';
import { Copy, CopyPlus, type LucideIcon, Pencil, Power, Split, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '~/ui/Kbd';
import type { Block } from '../model';
import { type BlockCommands, useBlockCommands } from './useBlockCommands';

interface Line {
  key: 'rename' | 'copy' | 'duplicate' | 'wrap' | 'disable' | 'enable' | 'delete';
  icon: LucideIcon;
  pressed?: string;
  act: () => void;
}

const lines = (commands: BlockCommands, { active }: Block): Line[] => [
  { key: 'rename', icon: Pencil, pressed: 'F2', act: commands.rename },
  { key: 'copy', icon: Copy, pressed: 'Ctrl C', act: commands.copy },
  { key: 'duplicate', icon: CopyPlus, pressed: 'Ctrl D', act: commands.duplicate },
  { key: 'wrap', icon: Split, act: commands.wrap },
  { key: active ? 'disable' : 'enable', icon: Power, pressed: 'D', act: commands.toggle },
  { key: 'delete', icon: Trash2, pressed: 'Del', act: commands.remove },
];

/** What can be done with the selected block; most lines also have a key. */
export function BlockMenu({ block }: { block: Block }) {
  const { t } = useTranslation('process');
  return (
    <Menu.Dropdown>
      {lines(useBlockCommands(), block).map(({ key, icon: Icon, pressed, act }) => (
        <Menu.Item
          key={key}
          color={key === 'delete' ? 'red' : undefined}
          leftSection={<Icon size={14} aria-hidden="true" />}
          rightSection={pressed && <Kbd>{pressed}</Kbd>}
          onClick={act}
        >
          {t(key)}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  );
}
