import { Tooltip } from '@mantine/core';
import { ArrowRight, ArrowRightLeft } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '~/actions/registry';
import { Refused } from '~/api/errors';
import type { Field, RecordDetail } from '~/api/types';
import { textOf } from '~/fields/read';
import { tellRefused } from '~/ui/ConfirmUndo';
import { StageDot } from '~/ui/StageDot';
import { useReason } from '~/ui/useReason';
import styles from './StageStrip.module.css';
import { timesIn } from './stays';
import { useStays } from './timeline/useTimeline';
import { useChangeRecord } from './useRecord';

/** Where the record stands, and one click to any other stage. Kinds without stages have none. */
export function StageStrip({ record, fields }: { record: RecordDetail; fields: Field[] }) {
  const field = fields.find((each) => each.type === 'stage');
  return field ? <Stages record={record} field={field} /> : null;
}

function Stages({ record, field }: { record: RecordDetail; field: Field }) {
  const { t } = useTranslation('records');
  const reason = useReason();
  const [asked, setAsked] = useState(false);
  const strip = useRef<HTMLOListElement>(null);
  const { mutate, isPending, variables } = useChangeRecord(record.kind, record.id);
  const { data: stays } = useStays(record.kind, record.id, asked);
  const current = isPending ? variables[field.code] : textOf(record.values, field.code);
  const refused = (error: Error) =>
    tellRefused(t('stage_kept'), error instanceof Refused ? error.message : reason(error));
  const stages = samePipeline(field, String(current ?? ''));
  const others = stages.filter(({ value }) => value !== current);
  const choose = {
    id: 'stage',
    title: t('choose_stage'),
    group: 'here',
    icon: ArrowRightLeft,
    keys: 's',
    run: () => strip.current?.querySelector<HTMLElement>('[aria-current]')?.focus(),
  } as const;
  const moves = others.map(({ value, title, name }) => ({
    id: `stage.${value}`,
    title: t('move_to', { stage: name ?? title }),
    group: 'here' as const,
    icon: ArrowRight,
    run: () => mutate({ [field.code]: value }, { onError: refused }),
  }));
  useActions(record.can.includes('update') ? [choose, ...moves] : []);
  return (
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
              disabled={!record.can.includes('update')}
              onClick={() => value !== current && mutate({ [field.code]: value }, { onError: refused })}
            >
              {color && <StageDot color={color} />}
              {name ?? title}
            </button>
          </Tooltip>
        </li>
      ))}
    </ol>
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
