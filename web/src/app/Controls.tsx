import { LanguageSwitch } from '~/ui/LanguageSwitch';
import styles from './Controls.module.css';
import { ThemeSwitch } from './ThemeSwitch';
import { UserMenu } from './UserMenu';

/** At the right of every top bar. */
export function Controls() {
  return (
    <div className={styles.controls}>
      <LanguageSwitch />
      <ThemeSwitch />
      <UserMenu />
    </div>
  );
}
