import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './LoginPage.module.css';

interface Props {
  demo: { email: string; password: string };
  fillIn: () => void;
}

/** Only a demo company tells its log-in. */
export function DemoNote({ demo, fillIn }: Props) {
  const { t } = useTranslation('auth');
  return (
    <aside className={styles.demo} aria-label={t('demo')}>
      <div>
        <b>{t('demo')}</b>
        <small>
          <code>{demo.email}</code>
          {' · '}
          <code>{demo.password}</code>
        </small>
      </div>
      <Button size="xs" variant="default" onClick={fillIn}>
        {t('fill_in')}
      </Button>
    </aside>
  );
}
