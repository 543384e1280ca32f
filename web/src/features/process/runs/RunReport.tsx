import { CircleX } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '~/i18n/format';
import { RecordLink } from '~/ui/RecordLink';
import { locate } from '../tree/walk';
import { useShownRun } from './context';
import styles from './RunView.module.css';
import { StepReport } from './StepReport';

const WAYS = ['hand', 'web', 'rest', 'form', 'import', 'process'] as const;

/** The run in words, step by step: the twin of the drawing for those who do not see it. */
export function RunReport() {
  const { t } = useTranslation('process');
  const { run } = useShownRun();
  const ids = run.trace.map(({ block }) => block);
  const steps = run.failed_block && !ids.includes(run.failed_block) ? [...ids, run.failed_block] : ids;
  return (
    <aside className={styles.report} aria-label={t('run_report')}>
      <h2>{t('run_report')}</h2>
      <Facts />
      {run.reason && (
        <p className={styles.failed} role="note">
          <CircleX size={15} aria-hidden="true" />
          {run.reason}
        </p>
      )}
      <ol>
        {steps.map((id) => {
          const block = locate(run.template, id)?.block;
          return block && <StepReport key={id} block={block} />;
        })}
      </ol>
    </aside>
  );
}

/** By which way the change came that started the run: "web", "rest", "form:contact". */
function useVia(by: string): string {
  const { t } = useTranslation('process');
  const [way = '', name = ''] = by.split(':', 2);
  const known = WAYS.find((each) => each === way);
  return known ? t(`via_${known}`, { name }) : by;
}

function Facts() {
  const { t } = useTranslation('process');
  const { t: app } = useTranslation();
  const { record, started, by, parameters } = useShownRun().run;
  return (
    <dl className={styles.facts}>
      <dt>{app(`kind_${record.kind}`)}</dt>
      <dd>
        <RecordLink kind={record.kind} id={record.id}>
          {record.title}
        </RecordLink>
      </dd>
      <dt>{t('started')}</dt>
      <dd>{dateTime(started)}</dd>
      <dt>{t('started_by')}</dt>
      <dd>{useVia(by)}</dd>
      {parameters.map(({ title, shown }) => (
        <Fragment key={title}>
          <dt>{title}</dt>
          <dd>{shown || '–'}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
