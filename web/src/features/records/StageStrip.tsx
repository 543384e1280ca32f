import { Tooltip } from '@mantine/core';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
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
  const { mutate, isPending, variables } = useChangeRecord(record.kind, record.id);
  const { data: stays } = useStays(record.kind, record.id, asked);
  const current = isPending ? variables[field.code] : textOf(record.values, field.code);
  const refused = (error: Error) =>
    tellRefused(t('stage_kept'), error instanceof Refused ? error.message : reason(error));
  const stages = samePipeline(field, String(current ?? ''));
  const others = stages.filter(({ value }) => value !== current);
  useActions(
    record.can.includes('update')
      ? others.map(({ value, title, name }) => ({
          id: `stage.${value}`,
          title: t('move_to', { stage: name ?? title }),
          group: 'here',
          icon: ArrowRight,
          run: () => mutate({ [field.code]: value }, { onError: refused }),
        }))
      : [],
  );
  return (
    <ol
      className={styles.strip}
      aria-label={t('stage')}
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

const EVENTS = { hover: true, focus: true, touch: true };

/** A pipeline's stages begin with its number, as `C3:NEW`; those of the first have none. */
function samePipeline(field: Field, current: string) {
  return (field.choices ?? []).filter(({ value }) => pipelineOf(value) === pipelineOf(current));
}

function pipelineOf(stage: string): string {
  return stage.includes(':') ? stage.slice(0, stage.indexOf(':')) : '';
}
