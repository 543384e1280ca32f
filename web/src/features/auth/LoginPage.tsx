import { useTranslation } from 'react-i18next';
import { useSession } from '~/api/queries';
import { AuthPage } from './AuthPage';
import { LoginForm } from './LoginForm';

export function LoginPage() {
  const { t } = useTranslation('auth');
  const { company } = useSession();
  return (
    <AuthPage tab={t('log_in')} title={t('title', { company })}>
      <LoginForm />
    </AuthPage>
  );
}
