import { useTranslation } from 'react-i18next';
import styles from '../blocks/Block.module.css';
import type { Block } from '../model';
import { countBlocks } from '../tree/walk';

/** What a folded Condition hides. */
export function FoldLine({ block }: { block: Block }) {
  const { t } = useTranslation('process');
  return <small className={styles.more}>{t('steps_hidden', { count: countBlocks([block]) - 1 })}</small>;
}
