import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSaver } from './DraftSaver';

/** Nothing is lost on the way out: leaving stores, and asks if that is not possible. */
export function useLeaving(saver: DraftSaver): void {
  useBlockedPage(saver);
  useEffect(() => {
    saver.open = true;
    const store = () => void saver.flush();
    const ask = (event: BeforeUnloadEvent) => {
      if (!saver.isDirty) return;
      store();
      event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') store();
    };
    window.addEventListener('online', store);
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('online', store);
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', hide);
      saver.open = false;
      store();
    };
  }, [saver]);
}

const PATIENCE_MS = 3000;

function useBlockedPage(saver: DraftSaver): void {
  const { t } = useTranslation('process');
  useBlocker({
    enableBeforeUnload: false,
    shouldBlockFn: async ({ current, next }) => {
      // Who is logged out has to log in first.
      const stays = current.pathname === next.pathname || next.pathname === '/login';
      if (stays || !saver.isDirty) return false;
      await Promise.race([saver.flush(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
      return saver.isDirty && !window.confirm(t('leave_unsaved'));
    },
  });
}
