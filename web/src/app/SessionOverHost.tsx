import { lazy, Suspense } from 'react';
import { useSignal } from '~/api/signal';
import { sessionOver } from './logInAgain';

const SessionOver = lazy(() => import('./SessionOver'));

export function SessionOverHost() {
  if (!useSignal(sessionOver)) return null;
  return (
    <Suspense>
      <SessionOver />
    </Suspense>
  );
}
