import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../wire';
import styles from './Crumbs.module.css';

/** The way back to the list. */
export function Crumbs({ kind }: { kind: Kind }) {
  const { t } = useTranslation('process');
  return (
    <>
      <Link to="/processes/$kind" params={{ kind }} className={styles.crumb}>
        {t('processes')}
      </Link>
      <ChevronRight size={14} className={styles.next} aria-hidden="true" />
    </>
  );
}
