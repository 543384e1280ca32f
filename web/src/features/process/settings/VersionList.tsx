import { useTranslation } from 'react-i18next';
import { dateTime } from '~/i18n/format';
import { Token } from '~/ui/Token';
import type { Process } from '../wire';
import styles from './SettingsTab.module.css';

/** What was published, newest first. A run keeps the version it began with. */
export function VersionList({ process: { versions } }: { process: Process }) {
  const { t } = useTranslation('process');
  return (
    <section aria-label={t('versions')}>
      <h2>{t('versions')}</h2>
      {versions.length === 0 && <p className={styles.hint}>{t('versions_none')}</p>}
      <ul className={styles.versions}>
        {versions.map(({ number, note, by, at, elevated }) => (
          <li key={number}>
            <b>{t('version_short', { version: number })}</b>
            {elevated && <Token tone="amber">{t('elevated')}</Token>}
            <span>{note}</span>
            <small>{t('by_at', { name: by, when: dateTime(at) })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
