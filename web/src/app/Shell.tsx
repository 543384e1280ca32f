import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '~/api/live';
import { PageControls } from '~/ui/Page';
import { Banner } from './Banner';
import { Controls } from './Controls';
import { FirstStepsHost } from './firstSteps/FirstStepsHost';
import { NewByAddress } from './NewByAddress';
import { PaletteHost } from './palette/PaletteHost';
import { Rail } from './Rail';
import { SessionOverHost } from './SessionOverHost';
import styles from './Shell.module.css';
import { Shortcuts } from './shortcuts/Shortcuts';
import { useShellActions } from './useShellActions';

export function Shell() {
  const { t } = useTranslation();
  useLive();
  useShellActions();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <Banner />
      <Rail />
      <div className={styles.content}>
        <FirstStepsHost />
        <PageControls value={<Controls />}>
          <Suspense>
            <Outlet />
            <NewByAddress />
          </Suspense>
        </PageControls>
      </div>
      <PaletteHost />
      <Shortcuts />
      <SessionOverHost />
    </div>
  );
}
