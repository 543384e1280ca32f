import { useQueryClient } from '@tanstack/react-query';
import { WifiOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { connected } from '~/api/connection';
import { useSignal } from '~/api/signal';
import styles from './Banner.module.css';

/** Above everything while the server does not answer. It is asked again all the while (api/live.ts). */
export function Banner() {
  const { t } = useTranslation();
  const up = useSignal(connected);
  useFreshWhenBack(up);
  return (
    <div role="status" className={styles.banner}>
      {!up && (
        <p>
          <WifiOff size={15} aria-hidden="true" />
          {t('no_connection')}
        </p>
      )}
    </div>
  );
}

/** What could not be read, or may be old by now, is read anew. */
function useFreshWhenBack(up: boolean): void {
  const client = useQueryClient();
  const before = useRef(up);
  useEffect(() => {
    if (up && !before.current) client.invalidateQueries();
    before.current = up;
  }, [up, client]);
}
