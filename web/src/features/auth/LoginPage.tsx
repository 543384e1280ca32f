import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import { LanguageSwitch } from '~/ui/LanguageSwitch';
import { Logo } from '~/ui/Logo';
import { Overlays } from '~/ui/Overlays';
import { ThemeSwitch } from '~/ui/ThemeSwitch';
import { useTitle } from '~/ui/useTitle';
import { LoginForm } from './LoginForm';
import styles from './LoginPage.module.css';

export function LoginPage() {
  const { t } = useTranslation('auth');
  const { company } = useSession();
  useTitle(t('log_in'));
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <main className={styles.box}>
        <Logo size={40} />
        <h1>{t('title', { company })}</h1>
        <LoginForm />
        <Overlays />
      </main>
    </div>
  );
}
