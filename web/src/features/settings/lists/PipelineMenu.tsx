import { ActionIcon, Menu } from '@mantine/core';
import { ArrowLeft, ArrowRight, EllipsisVertical, Lock, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Pipeline } from '~/api/types';
import styles from './Lists.module.css';
import type { Pipelines } from './usePipelines';

interface Props {
  pipeline: Pipeline;
  pipelines: Pipelines;
  rename: () => void;
  ask: () => void;
}

const ICON = 14;

export function PipelineMenu({ pipeline, pipelines, rename, ask }: Props) {
  const { t } = useTranslation('settings');
  const { id, name, records } = pipeline;
  const place = pipelines.all.indexOf(pipeline);
  const reason = id === 0 ? t('pipeline_first') : records > 0 && t('pipeline_in_use', { count: records });
  return (
    <Menu position="bottom-start" width={230} returnFocus={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('more_of', { title: name })}>
          <EllipsisVertical size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={ICON} />} onClick={rename}>
          {t('rename')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowLeft size={ICON} />}
          disabled={place === 0}
          onClick={() => pipelines.move(id, -1)}
        >
          {t('move_left')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowRight size={ICON} />}
          disabled={place === pipelines.all.length - 1}
          onClick={() => pipelines.move(id, 1)}
        >
          {t('move_right')}
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
