import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import type { Kind } from '../wire';
import styles from './KindTabs.module.css';

/** A tab for each kind of record that this person works with. */
export function KindTabs({ kind }: { kind: Kind }) {
  const { t } = useTranslation('process');
  return (
    <nav className={styles.tabs} aria-label={t('kinds')}>
      {useSession().kinds.map((each) => (
        <Link
          key={each}
          to="/processes/$kind"
          params={{ kind: each }}
          aria-current={each === kind ? 'page' : undefined}
        >
          {t(`kind_${each}`)}
        </Link>
      ))}
    </nav>
  );
}
