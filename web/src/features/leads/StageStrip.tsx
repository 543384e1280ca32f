import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Field, RecordDetail } from '~/api/types';
import { textOf } from '~/fields/read';
import { tellRefused } from '~/ui/ConfirmUndo';
import { StageDot } from '~/ui/StageDot';
import { useReason } from '~/ui/useReason';
import styles from './StageStrip.module.css';
import { useChangeLead } from './useLead';

/** Where the lead stands, and one click to any other stage. */
export function StageStrip({ lead, fields }: { lead: RecordDetail; fields: Field[] }) {
  const { t } = useTranslation('leads');
  const reason = useReason();
  const { mutate, isPending, variables } = useChangeLead(lead.id);
  const stages = fields.find((field) => field.code === 'STATUS_ID')?.choices ?? [];
  const current = isPending ? variables.STATUS_ID : textOf(lead.values, 'STATUS_ID');
  const refused = (error: Error) =>
    tellRefused(t('stage_kept'), error instanceof Refused ? error.message : reason(error));
  return (
    <ol className={styles.strip} aria-label={t('stage')}>
      {stages.map(({ value, title, color }) => (
        <li key={value}>
          <button
            type="button"
            className={styles.stage}
            aria-current={value === current ? 'step' : undefined}
            disabled={!lead.can.includes('update')}
            onClick={() => value !== current && mutate({ STATUS_ID: value }, { onError: refused })}
          >
            {color && <StageDot color={color} />}
            {title}
          </button>
        </li>
      ))}
    </ol>
  );
}
