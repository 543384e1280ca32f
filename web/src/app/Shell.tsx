import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '~/api/live';
import { useSession } from '~/api/queries';
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

const SeenAs = lazy(() => import('./SeenAs'));

export function Shell() {
  const { t } = useTranslation();
  const { seen_as } = useSession();
  useLive();
  useShellActions();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <div className={styles.above}>
        <Banner />
        {seen_as && (
          <Suspense>
            <SeenAs role={seen_as} />
          </Suspense>
        )}
      </div>
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
