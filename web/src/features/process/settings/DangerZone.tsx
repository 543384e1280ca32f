import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDelete } from '../list/AskDelete';
import type { Process } from '../wire';
import styles from './SettingsTab.module.css';

export function DangerZone({ process }: { process: Process }) {
  const { t } = useTranslation('process');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const leave = () => void navigate({ to: '/processes/$kind', params: { kind: process.kind } });
  return (
    <section aria-label={t('delete_process')}>
      {asking ? (
        <AskDelete process={process} onDone={leave} onCancel={() => setAsking(false)} />
      ) : (
        <div className={styles.danger}>
          <span>{t('delete_process_hint')}</span>
          <Button variant="outline" color="red" size="xs" onClick={() => setAsking(true)}>
            {t('delete_process')}
          </Button>
        </div>
      )}
    </section>
  );
}
