import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { labels } from '~/actions/keys';
import { Kbd } from '~/ui/Kbd';
import { paletteOpened } from './opened';
import styles from './SearchButton.module.css';

/** Looks like the field it opens; where there is no room, only its icon stays. */
export function SearchButton() {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() => paletteOpened.set(true)}
      aria-keyshortcuts="Control+K /"
      aria-haspopup="dialog"
    >
      <Search size={15} aria-hidden="true" />
      <span className={styles.words}>{t('key_search')}</span>
      <span className={styles.keys} aria-hidden="true">
        <Kbd>{labels('mod+k')[0] ?? ''}</Kbd>
      </span>
    </button>
  );
}
