import { useTranslation } from 'react-i18next';
import { dateTime } from '~/i18n/format';
import styles from '../blocks/Block.module.css';
import { ValueWords } from '../blocks/ValueWords';
import { useLexicon } from '../lexicon';
import type { Block } from '../model';
import { useShownRun } from './context';
import type { CreatedEntry } from './path';
import runStyles from './RunBlock.module.css';
import { asValue } from './values';

/** What a block did, in one line. */
export function Outcome({ block }: { block: Block }) {
  const { t } = useTranslation('process');
  const { run, path } = useShownRun();
  const branch = block.branches?.find(({ id }) => path.taken(id));
  const entry = path.entry(block.id);
  if (run.failed_block === block.id)
    return (
      <small className={runStyles.failed} title={run.reason ?? undefined}>
        {run.reason}
      </small>
    );
  if (!entry) return null;
  if ('set' in entry) return <FirstChange set={entry.set} />;
  if ('mail' in entry) return <small>{t('mailed_to', { to: entry.mail.to.join(', ') })}</small>;
  if ('created' in entry) return <CreatedLine created={entry.created} />;
  if ('skipped' in entry) return <small>{t('skipped', { reason: entry.skipped })}</small>;
  if ('until' in entry) return <small>{t('waited_until', { at: dateTime(entry.until) })}</small>;
  return <small>{branch ? t('took', { title: branch.title }) : t('took_none')}</small>;
}

function CreatedLine({ created: { records, waits } }: { created: CreatedEntry['created'] }) {
  const { t } = useTranslation('process');
  if (waits) return <small>{t('created_waits', { why: waits })}</small>;
  const named = records.map(({ id, title }) => title || `#${id}`);
  return <small>{named.join(', ') || t('created_nothing')}</small>;
}

function FirstChange({ set }: { set: Record<string, [unknown, unknown]> }) {
  const { t } = useTranslation('process');
  const lexicon = useLexicon();
  const [[code, [, after]] = ['', [null, null]], ...more] = Object.entries(set);
  const field = lexicon.field(code);
  return (
    <small className={styles.summary}>
      <span>{field?.title ?? code}</span>
      <span className={styles.arrow} aria-hidden="true" />
      <ValueWords value={asValue(after, field)} field={field} />
      {more.length > 0 && <span className={styles.more}>{t('and_more', { count: more.length })}</span>}
    </small>
  );
}
