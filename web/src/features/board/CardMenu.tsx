import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { ArrowUpRight, EllipsisVertical, Eye, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SECTIONS, STAGE_FIELDS } from '~/api/kinds';
import type { Card } from '~/api/types';
import { textOf, titleOf } from '~/fields/read';
import { useDelete } from '~/ui/useDelete';
import styles from './BoardCard.module.css';
import { useDoing } from './context';
import { StageItems } from './StageItems';

interface Props {
  card: Card;
  tabIndex: number;
  mayMove: boolean;
}

/** For a pointer that cannot drag, and for those who would rather read than aim. */
export function CardMenu({ card: { id, values, can }, tabIndex, mayMove }: Props) {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const { t: app } = useTranslation();
  const { kind, peek, move, board, meant } = useDoing();
  const remove = useDelete(kind);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button
          type="button"
          className={styles.menu}
          tabIndex={tabIndex}
          aria-label={t('actions', { title: textOf(values, 'TITLE') })}
        >
          <EllipsisVertical size={15} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayMove && <Several count={meant(id).length} />}
        {mayMove && (
          <StageItems
            stages={board().stages.filter(({ code }) => code !== values[STAGE_FIELDS[kind] ?? ''])}
            choose={(stage) => move(id, stage)}
          />
        )}
        {mayMove && <Menu.Divider />}
        <Menu.Item leftSection={<Eye size={14} />} onClick={() => peek(id)}>
          {t('peek')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowUpRight size={14} />}
          onClick={() => navigate({ to: '/$section/$id', params: { section: SECTIONS[kind], id } })}
        >
          {t('open')}
        </Menu.Item>
        {can.includes('delete') && (
          <>
            <Menu.Divider />
            <Menu.Item
              color="red"
              leftSection={<Trash2 size={14} />}
              onClick={() => remove({ id, title: titleOf(values) })}
            >
              {app('delete')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function Several({ count }: { count: number }) {
  const { t } = useTranslation('board');
  return <Menu.Label>{count > 1 ? t('move_several_to', { count }) : t('move_to')}</Menu.Label>;
}
