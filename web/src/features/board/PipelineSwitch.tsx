import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ChevronDown, Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan, useFields } from '~/api/queries';
import type { Kind } from '~/api/types';
import { useAddress } from './asked';
import styles from './Board.module.css';

/** Which pipeline the board shows; it stands in the address. Nothing for kinds without pipelines. */
export function PipelineSwitch({ kind }: { kind: Kind }) {
  const { t } = useTranslation('board');
  const { search, change } = useAddress();
  const mayEdit = useCan('lists.edit');
  const pipelines = useFields(kind).find(({ type }) => type === 'pipeline')?.choices ?? [];
  if (pipelines.length < (mayEdit ? 1 : 2)) return null;
  const shown = String(search.pipeline ?? 0);
  const name = pipelines.find(({ value }) => value === shown)?.title ?? '';
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <button type="button" className={styles.switch} aria-label={`${t('pipeline')}: ${name}`}>
          {name}
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={shown} onChange={(next) => change({ pipeline: Number(next) || undefined })}>
          {pipelines.map(({ value, title }) => (
            <Menu.RadioItem key={value} value={value} closeMenuOnClick>
              {title}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {mayEdit && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<Settings2 size={14} />} component={Link} to="/settings/stages/deal">
              {t('pipelines_settings')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
