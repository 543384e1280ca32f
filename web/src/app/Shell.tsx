import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '~/api/live';
import { PageControls } from '~/ui/Page';
import { Controls } from './Controls';
import { NewLeadByAddress } from './NewLeadByAddress';
import { Rail } from './Rail';
import styles from './Shell.module.css';

export function Shell() {
  const { t } = useTranslation();
  useLive();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <Rail />
      <PageControls value={<Controls />}>
        <Suspense>
          <Outlet />
          <NewLeadByAddress />
        </Suspense>
      </PageControls>
    </div>
  );
}
