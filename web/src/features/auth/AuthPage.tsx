import type { ReactNode } from 'react';
import { LanguageSwitch } from '~/ui/LanguageSwitch';
import { Logo } from '~/ui/Logo';
import { Overlays } from '~/ui/Overlays';
import { ThemeSwitch } from '~/ui/ThemeSwitch';
import { useTitle } from '~/ui/useTitle';
import styles from './LoginPage.module.css';

interface Props {
  /** What the browser's tab says. */
  tab: string;
  title: string;
  children: ReactNode;
}

/** A page for people who are not in yet. */
export function AuthPage({ tab, title, children }: Props) {
  useTitle(tab);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <main className={styles.box}>
        <Logo size={40} />
        <h1>{title}</h1>
        {children}
        <Overlays />
      </main>
    </div>
  );
}
