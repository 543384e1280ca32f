import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '~/i18n/format';
import { Glyph } from '../blocks/Glyph';
import { useLexicon } from '../lexicon';
import type { Block } from '../model';
import { BranchReport } from './BranchReport';
import { ChangeReport } from './ChangeReport';
import { CreatedReport } from './CreatedReport';
import { useShownRun } from './context';
import { MailReport } from './MailReport';
import styles from './RunView.module.css';

export function StepReport({ block }: { block: Block }) {
  const ref = useRef<HTMLLIElement>(null);
  const { run, current, look } = useShownRun();
  const type = useLexicon().type(block.type);
  const isCurrent = current === block.id;
  useEffect(() => {
    if (isCurrent) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li
      ref={ref}
      className={styles.step}
      data-current={isCurrent}
      data-failed={run.failed_block === block.id}
    >
      <button type="button" className={styles.title} aria-pressed={isCurrent} onClick={() => look(block.id)}>
        <Glyph type={type} size={26} />
        <b>{block.title || type?.title || block.type}</b>
      </button>
      <Details block={block} />
    </li>
  );
}

function Details({ block }: { block: Block }) {
  const { t } = useTranslation('process');
  const { run, path } = useShownRun();
  if (run.failed_block === block.id) return <p className={styles.error}>{t('failed_here')}</p>;
  const entry = path.entry(block.id);
  if (!entry) return null;
  if ('set' in entry) return <ChangeReport set={entry.set} />;
  if ('mail' in entry) return <MailReport entry={entry} />;
  if ('created' in entry) return <CreatedReport created={entry.created} />;
  if ('skipped' in entry) return <p className={styles.muted}>{t('skipped', { reason: entry.skipped })}</p>;
  if ('until' in entry)
    return <p className={styles.muted}>{t('waited_until', { at: dateTime(entry.until) })}</p>;
  return <BranchReport branches={block.branches ?? []} />;
}
