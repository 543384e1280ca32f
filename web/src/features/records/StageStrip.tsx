import { useTranslation } from 'react-i18next';
import { Refused } from '~/api/errors';
import type { Field, RecordDetail } from '~/api/types';
import { textOf } from '~/fields/read';
import { tellRefused } from '~/ui/ConfirmUndo';
import { StageDot } from '~/ui/StageDot';
import { useReason } from '~/ui/useReason';
import styles from './StageStrip.module.css';
import { useChangeRecord } from './useRecord';

/** Where the record stands, and one click to any other stage. Kinds without stages have none. */
export function StageStrip({ record, fields }: { record: RecordDetail; fields: Field[] }) {
  const field = fields.find((each) => each.type === 'stage');
  return field ? <Stages record={record} field={field} /> : null;
}

function Stages({ record, field }: { record: RecordDetail; field: Field }) {
  const { t } = useTranslation('records');
  const reason = useReason();
  const { mutate, isPending, variables } = useChangeRecord(record.kind, record.id);
  const current = isPending ? variables[field.code] : textOf(record.values, field.code);
  const refused = (error: Error) =>
    tellRefused(t('stage_kept'), error instanceof Refused ? error.message : reason(error));
  return (
    <ol className={styles.strip} aria-label={t('stage')}>
      {(field.choices ?? []).map(({ value, title, color }) => (
        <li key={value}>
          <button
            type="button"
            className={styles.stage}
            aria-current={value === current ? 'step' : undefined}
            disabled={!record.can.includes('update')}
            onClick={() => value !== current && mutate({ [field.code]: value }, { onError: refused })}
          >
            {color && <StageDot color={color} />}
            {title}
          </button>
        </li>
      ))}
    </ol>
  );
}
