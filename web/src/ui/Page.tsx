import { createContext, type ReactNode, useContext } from 'react';
import { Overlays } from './Overlays';
import styles from './Page.module.css';
import { useTitle } from './useTitle';

/** What stands at the right of every top bar; the shell fills it in. */
export const PageControls = createContext<ReactNode>(null);

interface Props {
  /** Shown as the page's only h1, and in the browser's title. */
  title: string;
  /** A picture of what it is about. */
  face?: ReactNode;
  /** Before the title: the way back. */
  crumbs?: ReactNode;
  /** Behind the title: state, view, badge. */
  aside?: ReactNode;
  /** In the middle of the bar: tabs. */
  center?: ReactNode;
  /** At the right: what can be done here. */
  actions?: ReactNode;
  children: ReactNode;
}

export function Page({ title, face, crumbs, aside, center, actions, children }: Props) {
  const controls = useContext(PageControls);
  useTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <div className={styles.left}>
          {crumbs && <div className={styles.crumbs}>{crumbs}</div>}
          <h1>
            {face}
            {title}
          </h1>
          {aside && <div className={styles.aside}>{aside}</div>}
        </div>
        <div className={styles.center}>{center}</div>
        <div className={styles.right}>
          {controls}
          {actions}
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
        <Overlays />
      </main>
    </div>
  );
}
