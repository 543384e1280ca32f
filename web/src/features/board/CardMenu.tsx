import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { ArrowUpRight, EllipsisVertical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SECTIONS, STAGE_FIELDS } from '~/api/kinds';
import type { Card, Id, Kind, Stage } from '~/api/types';
import { textOf } from '~/fields/read';
import { StageDot } from '~/ui/StageDot';
import styles from './LeadCard.module.css';

interface Props {
  kind: Kind;
  card: Card;
  stages: Stage[];
  tabIndex: number;
  move: (id: Id, stage: string) => void;
}

/** For a pointer that cannot drag, and for those who would rather read than aim. */
export function CardMenu({ kind, card: { id, values }, stages, tabIndex, move }: Props) {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const others = stages.filter((stage) => stage.code !== values[STAGE_FIELDS[kind] ?? '']);
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
        <Menu.Item
          leftSection={<ArrowUpRight size={14} />}
          onClick={() => navigate({ to: '/$section/$id', params: { section: SECTIONS[kind], id } })}
        >
          {t('open')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('move_to')}</Menu.Label>
        {others.map((stage) => (
          <Menu.Item
            key={stage.code}
            leftSection={<StageDot color={stage.color} />}
            onClick={() => move(id, stage.code)}
          >
            {stage.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
