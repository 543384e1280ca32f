import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import type { Kind } from '~/api/types';
import styles from './KindTabs.module.css';

interface Props {
  to:
    | '/processes/$kind'
    | '/rules/$kind'
    | '/settings/fields/$kind'
    | '/settings/stages/$kind'
    | '/bin/$kind'
    | '/duplicates/$kind'
    | '/import/$kind';
  kind: Kind;
  /** Which kinds this is about; all unless told. */
  of?: (kind: Kind) => boolean;
}

/** A tab for each kind of record that this person works with. */
export function KindTabs({ to, kind, of = () => true }: Props) {
  const { t } = useTranslation();
  return (
    <nav className={styles.tabs} aria-label={t('kinds')}>
      {useSession()
        .kinds.filter(of)
        .map((each) => (
          <Link key={each} to={to} params={{ kind: each }} aria-current={each === kind ? 'page' : undefined}>
            {t(`kind_${each}`)}
          </Link>
        ))}
    </nav>
  );
}
