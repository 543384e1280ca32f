import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import { useAgain, useCome } from '~/api/session';
import { AuthPage } from './AuthPage';
import { LoginForm } from './LoginForm';
import styles from './LoginPage.module.css';
import { SecondStep } from './SecondStep';

export function LoginPage() {
  const { t } = useTranslation('auth');
  const { company, second_step } = useSession();
  const come = useCome();
  const again = useAgain();
  const awaited = second_step.length > 0;
  return (
    <AuthPage tab={t('log_in')} title={awaited ? t('second_step') : t('title', { company })}>
      {awaited ? (
        <div className={styles.form}>
          <SecondStep ways={second_step} done={come} again={again} />
        </div>
      ) : (
        <LoginForm />
      )}
    </AuthPage>
  );
}
