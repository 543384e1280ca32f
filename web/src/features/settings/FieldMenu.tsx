import { ActionIcon, Menu } from '@mantine/core';
import { Archive, ArrowDown, ArrowUp, EllipsisVertical, FolderInput, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
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

const ICON = 14;

export function FieldMenu({ row, index, order, edit, archive }: Props) {
  const { t } = useTranslation('settings');
  const { field } = row;
  const elsewhere = order.groups.filter((group) => group.code !== field.group);
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('more_of', { title: field.title })}>
          <EllipsisVertical size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayChange(row) && (
          <Menu.Item leftSection={<Pencil size={ICON} />} onClick={edit}>
            {t('edit')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<ArrowUp size={ICON} />}
          disabled={index <= 1}
          onClick={() => order.moveField(field.code, index - 1)}
        >
          {t('move_up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowDown size={ICON} />}
          disabled={index === linesIn(order.groups) - 1}
          onClick={() => order.moveField(field.code, index + 1)}
        >
          {t('move_down')}
        </Menu.Item>
        {elsewhere.length > 0 && (
          <Menu.Sub>
            <Menu.Sub.Target>
              <Menu.Sub.Item leftSection={<FolderInput size={ICON} />}>{t('move_to')}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {elsewhere.map((group) => (
                <Menu.Item key={group.code} onClick={() => order.putField(field.code, group.code)}>
                  {group.title}
                </Menu.Item>
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
        {archive && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<Archive size={ICON} />} onClick={archive}>
              {t('archive')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
