import { Tooltip } from '@mantine/core';
import { ArrowRight, ArrowRightLeft } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import type { Field, RecordDetail } from '~/api/types';
import { MoveDialogs } from '~/features/moving/MoveDialogs';
import { goalsOf } from '~/features/moving/moving';
import { useMoves } from '~/features/moving/useMoves';
import { textOf } from '~/fields/read';
import { StageDot } from '~/ui/StageDot';
import styles from './StageStrip.module.css';
import { timesIn } from './stays';
import { useStays } from './timeline/useTimeline';

/** Where the record stands, and one click to any other stage. Kinds without stages have none. */
export function StageStrip({ record, fields }: { record: RecordDetail; fields: Field[] }) {
  const field = fields.find((each) => each.type === 'stage');
  return field ? <Stages record={record} field={field} /> : null;
}

function Stages({ record, field }: { record: RecordDetail; field: Field }) {
  const { t } = useTranslation('records');
  const [asked, setAsked] = useState(false);
  const strip = useRef<HTMLOListElement>(null);
  const moves = useMoves(record.kind, goalsOf(field), record.can);
  const { data: stays } = useStays(record.kind, record.id, asked);
  const current = textOf(record.values, field.code);
  const move = (to: string) => moves.move([{ id: record.id, title: record.title, from: current }], to);
  const stages = samePipeline(field, current);
  const others = stages.filter(({ value }) => value !== current);
  const choose = {
    id: 'stage',
    title: t('choose_stage'),
    group: 'here',
    icon: ArrowRightLeft,
    keys: 's',
    run: () => strip.current?.querySelector<HTMLElement>('[aria-current]')?.focus(),
  } as const;
  const elsewhere = others.map(({ value, title, name }) => ({
    id: `stage.${value}`,
    title: t('move_to', { stage: name ?? title }),
    group: 'here' as const,
    icon: ArrowRight,
    run: () => move(value),
  }));
  const may = ['update', 'move'].every((right) => record.can.includes(right));
  useActions(may ? [choose, ...elsewhere] : []);
  return (
    <>
      <ol
        ref={strip}
        className={styles.strip}
        aria-label={t('stage')}
        aria-keyshortcuts="S"
        onKeyDown={walk}
        onPointerEnter={() => setAsked(true)}
        onFocus={() => setAsked(true)}
      >
        {stages.map(({ value, title, name, color }) => (
          <li key={value}>
            <Tooltip label={timesIn(stays, value)} disabled={!timesIn(stays, value)} events={EVENTS}>
              <button
                type="button"
                className={styles.stage}
                aria-current={value === current ? 'step' : undefined}
                disabled={!may}
                onClick={() => move(value)}
              >
                {color && <StageDot color={color} />}
                {name ?? title}
              </button>
            </Tooltip>
          </li>
        ))}
      </ol>
      <MoveDialogs moves={moves} />
    </>
  );
}

/** Left and right go from stage to stage; Enter moves the record there. */
function walk({ key, target, currentTarget }: KeyboardEvent) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const stages = [...currentTarget.querySelectorAll('button')];
  if (step) stages[stages.indexOf(target as HTMLButtonElement) + step]?.focus();
}

const EVENTS = { hover: true, focus: true, touch: true };

/** A pipeline's stages begin with its number, as `C3:NEW`; those of the first have none. */
function samePipeline(field: Field, current: string) {
  return (field.choices ?? []).filter(({ value }) => pipelineOf(value) === pipelineOf(current));
}

function pipelineOf(stage: string): string {
  return stage.includes(':') ? stage.slice(0, stage.indexOf(':')) : '';
}
