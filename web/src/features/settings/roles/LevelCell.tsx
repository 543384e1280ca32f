import { ActionIcon, NativeSelect, Popover } from '@mantine/core';
import { Layers } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Grants, Level, Matrix, Operation, Role, ThingToAllow } from '~/api/types';
import { StageDot } from '~/ui/StageDot';
import { levelOf, ownStages, withLevel } from './levels';
import styles from './Roles.module.css';

interface Props {
  role: Role;
  thing: ThingToAllow;
  operation: Operation;
  matrix: Matrix;
  mayChange: boolean;
  allow: (grants: Grants) => void;
}

/** How far one operation reaches, and stage by stage where it makes a difference. */
export function LevelCell({ role, thing, operation, matrix, mayChange, allow }: Props) {
  if (operation.name === 'enter' && thing.stages.length === 0) return null;
  const what = `${operation.title}: ${thing.title}`;
  const set = (level: Level, stage = '') =>
    allow(withLevel(role.grants, thing.name, operation.name, stage, level));
  return (
    <span className={styles.cell}>
      <LevelChoice
        label={what}
        levels={matrix.levels}
        level={levelOf(role, thing.name, operation.name)}
        fixed={!mayChange}
        onChange={set}
      />
      {thing.by_stage.includes(operation.name) && (
        <ByStage {...{ role, thing, operation, what, matrix, mayChange, set }} />
      )}
    </span>
  );
}

interface ChoiceProps {
  label: string;
  levels: Matrix['levels'];
  level: Level;
  fixed: boolean;
  onChange: (level: Level) => void;
}

function LevelChoice({ label, levels, level, fixed, onChange }: ChoiceProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      data-level={level}
      disabled={fixed}
      data={levels.map(({ code, title }) => ({ value: code, label: title }))}
      value={level}
      onChange={(event) => onChange(event.currentTarget.value as Level)}
    />
  );
}

interface ByStageProps extends Omit<Props, 'allow'> {
  what: string;
  set: (level: Level, stage: string) => void;
}

function ByStage({ role, thing, operation, what, matrix, mayChange, set }: ByStageProps) {
  const { t } = useTranslation('rights');
  const count = ownStages(role, thing.name, operation.name).length;
  return (
    <Popover position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant={count ? 'light' : 'subtle'}
          color={count ? undefined : 'gray'}
          size="sm"
          aria-label={t('by_stage_of', { what, count })}
        >
          <Layers size={14} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={styles.stages} aria-label={t('by_stage')}>
        <strong>{t('by_stage')}</strong>
        {thing.stages.map(({ code, name, color }) => (
          <div key={code} className={styles.stage}>
            <span>
              <StageDot color={color} /> {name}
            </span>
            <LevelChoice
              label={name}
              levels={matrix.levels}
              level={levelOf(role, thing.name, operation.name, code)}
              fixed={!mayChange}
              onChange={(level) => set(level, code)}
            />
          </div>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
