import { Checkbox } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ago } from '~/i18n/format';
import { Token } from '~/ui/Token';
import { RunStatusToken } from '../runs/RunStatusToken';
import type { Autorun, ProcessRow } from '../wire';
import { MappingDialog } from './import/MappingDialog';
import styles from './ProcessTable.module.css';

export function NameCell({ row }: { row: ProcessRow }) {
  return (
    <div className={styles.name}>
      <Link to="/processes/$kind/$id" params={{ kind: row.kind, id: row.id }}>
        {row.name}
      </Link>
      {row.unmapped.length > 0 && <NeedsMapping row={row} />}
      {row.description && <small>{row.description}</small>}
    </div>
  );
}

function NeedsMapping({ row }: { row: ProcessRow }) {
  const { t } = useTranslation('process');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <button type="button" className={styles.mapping} onClick={open}>
        <Token tone="red">{t('needs_mapping', { count: row.unmapped.length })}</Token>
      </button>
      <MappingDialog process={row} opened={opened} onClose={close} />
    </>
  );
}

interface AutorunProps {
  row: ProcessRow;
  disabled: boolean;
  onChange: (autorun: Autorun) => void;
}

export function AutorunCell({ row, disabled, onChange }: AutorunProps) {
  const { t } = useTranslation('process');
  return (
    <fieldset className={styles.autorun} disabled={disabled}>
      <legend className="unseen">{t('autorun_of', { name: row.name })}</legend>
      <Checkbox
        size="xs"
        label={t('on_create')}
        checked={row.autorun.create}
        onChange={(event) => onChange({ ...row.autorun, create: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('on_change')}
        checked={row.autorun.change}
        onChange={(event) => onChange({ ...row.autorun, change: event.currentTarget.checked })}
      />
    </fieldset>
  );
}

export function VersionCell({ row: { version, draft_differs, elevated } }: { row: ProcessRow }) {
  const { t } = useTranslation('process');
  return (
    <span className={styles.version}>
      {version === null ? t('not_published') : t('version_short', { version })}
      {elevated && <Token tone="amber">{t('elevated')}</Token>}
      {version !== null && draft_differs && <small>{t('draft_differs')}</small>}
    </span>
  );
}

export function LastRunCell({ row: { last_run: run } }: { row: ProcessRow }) {
  const { t } = useTranslation('process');
  if (!run) return <span className={styles.muted}>{t('never_ran')}</span>;
  return (
    <Link to="/runs/$id" params={{ id: run.id }} className={styles.run}>
      <RunStatusToken status={run.status} />
      {ago(run.at)}
    </Link>
  );
}
