import { Menu } from '@mantine/core';
import { Archive, ArrowDown, ArrowUp, FolderInput, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MoreMenu } from '~/ui/MoreMenu';
import { linesIn } from './arrangement';
import { mayChange, type Row } from './types';
import type { Arrangement } from './useArrangement';

interface Props {
  row: Row;
  index: number;
  order: Arrangement;
  edit: () => void;
  /** Absent for a field that is built in. */
  archive: (() => void) | undefined;
}

export function FieldMenu({ row, index, order, edit, archive }: Props) {
  const { t } = useTranslation('settings');
  const { field } = row;
  const elsewhere = order.groups.filter((group) => group.code !== field.group);
  const { code } = field;
  return (
    <MoreMenu
      label={t('more_of', { title: field.title })}
      deeds={[
        [
          mayChange(row) && { words: t('edit'), icon: Pencil, does: edit },
          {
            words: t('move_up'),
            icon: ArrowUp,
            off: index <= 1,
            does: () => order.moveField(code, index - 1),
          },
          {
            words: t('move_down'),
            icon: ArrowDown,
            off: index === linesIn(order.groups) - 1,
            does: () => order.moveField(code, index + 1),
          },
        ],
        [archive !== undefined && { words: t('archive'), icon: Archive, does: archive }],
      ]}
    >
      {elsewhere.length > 0 && (
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<FolderInput size={14} />}>{t('move_to')}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {elsewhere.map((group) => (
              <Menu.Item key={group.code} onClick={() => order.putField(code, group.code)}>
                {group.title}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
    </MoreMenu>
  );
}
