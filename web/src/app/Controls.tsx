import styles from './Controls.module.css';
import { SearchButton } from './SearchButton';
import { UserMenu } from './UserMenu';

/** At the right of every top bar. */
export function Controls() {
  return (
    <div className={styles.controls}>
      <SearchButton />
      <UserMenu />
    </div>
  );
}
