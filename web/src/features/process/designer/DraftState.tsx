import { useTranslation } from 'react-i18next';
import { Token } from '~/ui/Token';
import type { Process } from '../wire';
import type { SaveState } from './DraftSaver';
import styles from './DraftState.module.css';

interface Props {
  process: Process;
  save: SaveState;
  onRetry: () => void;
}

/** Behind the name: which version this is, and whether the draft is stored. */
export function DraftState({ process, save, onRetry }: Props) {
  return (
    <span className={styles.state}>
      <VersionToken process={process} />
      <Saved save={save} onRetry={onRetry} />
    </span>
  );
}

function VersionToken({ process: { version, draft_differs, active } }: { process: Process }) {
  const { t } = useTranslation('process');
  if (version === null) return <Token tone="amber">{t('draft_new')}</Token>;
  if (draft_differs) return <Token tone="amber">{t('draft_of', { version: version + 1 })}</Token>;
  if (!active) return <Token>{t('version_off', { version })}</Token>;
  return <Token tone="green">{t('version_on', { version })}</Token>;
}

function Saved({ save, onRetry }: Omit<Props, 'process'>) {
  const { t } = useTranslation('process');
  if (save.state === 'conflict') return null;
  if (save.state === 'failed')
    return (
      <button type="button" className={styles.failed} onClick={onRetry}>
        {t('save_failed')}
      </button>
    );
  return (
    <span className={styles.saved} role="status">
      {t(`save_${save.state}`)}
    </span>
  );
}
